/**
 * Owns: the rate limit of a network without sign-in. Comes after: web.signin. Hands over by: 429 with {@code
 * Retry-After}.
 */
@NullMarked
package vn.lantoa.web.quota;

import org.jspecify.annotations.NullMarked;
