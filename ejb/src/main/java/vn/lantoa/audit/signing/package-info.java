/**
 * Owns: the hub's signing keys, current and former. Comes after: outbox. Hands over by: signatures (JWS) and the public
 * key set.
 */
@NullMarked
package vn.lantoa.audit.signing;

import org.jspecify.annotations.NullMarked;
