/**
 * Owns: what the WebAuthn standard asks of a hub that takes passkeys. Comes after: organisation. Hands over by: whether an
 * answer of a passkey is good.
 */
@NullMarked
package vn.lantoa.organisation.webauthn;

import org.jspecify.annotations.NullMarked;
