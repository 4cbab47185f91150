/**
 * Owns: the idempotency of requests: one that comes twice is done once. Comes after: nothing. Hands over by: the key of
 * the request, which is kept in the transaction of what it asks for.
 */
@NullMarked
package vn.lantoa.kernel.idempotency;

import org.jspecify.annotations.NullMarked;
