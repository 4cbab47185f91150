/**
 * Owns: the request limits of anonymous networks and of partners, and the usage statistics of partners. Comes after:
 * web.signin. Hands over by: 429 with {@code Retry-After}, {@code RateLimit} fields, and the use cases that count.
 */
@NullMarked
package vn.lantoa.web.quota;

import org.jspecify.annotations.NullMarked;
