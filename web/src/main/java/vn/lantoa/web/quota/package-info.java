/**
 * Owns: the limits of the requests of a network without sign-in and of a partner, and the count of what partners ask
 * and read. Comes after: web.signin. Hands over by: 429 with {@code Retry-After}, {@code RateLimit} fields, and the
 * use cases that count.
 */
@NullMarked
package vn.lantoa.web.quota;

import org.jspecify.annotations.NullMarked;
