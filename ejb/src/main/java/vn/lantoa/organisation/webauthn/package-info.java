/**
 * Owns: the server side of WebAuthn, for passkeys. Comes after: organisation. Hands over by: the verification of
 * passkey responses.
 */
@NullMarked
package vn.lantoa.organisation.webauthn;

import org.jspecify.annotations.NullMarked;
