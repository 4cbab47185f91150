/**
 * Owns: the hub's part of the WebAuthn standard, for passkeys. Comes after: organisation. Hands over by: whether an
 * answer of a passkey is good.
 */
@NullMarked
package vn.lantoa.organisation.webauthn;

import org.jspecify.annotations.NullMarked;
