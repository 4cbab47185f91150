/**
 * Owns: the limit of each partner's requests, at every address. Comes after: distribution.allowance. Hands over by: {@code
 * RateLimit} fields and 429.
 */
@NullMarked
package vn.lantoa.web.distribution.allowance;

import org.jspecify.annotations.NullMarked;
