/**
 * Owns: idempotency of requests: a repeated request is executed once. Comes after: nothing. Hands over by: the key of
 * the request, which is stored in the transaction of the requested work.
 */
@NullMarked
package vn.lantoa.kernel.idempotency;

import org.jspecify.annotations.NullMarked;
