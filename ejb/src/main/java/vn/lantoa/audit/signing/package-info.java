/**
 * Owns: the hub's signing keys, now and ever before. Comes after: outbox. Hands over by: signatures (JWS) and the public key set.
 */
@NullMarked
package vn.lantoa.audit.signing;

import org.jspecify.annotations.NullMarked;
