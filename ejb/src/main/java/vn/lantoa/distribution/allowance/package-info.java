/**
 * Owns: the limit of a partner's requests in a minute, over all nodes. Comes after: organisation.partner. Hands over
 * by: {@link vn.lantoa.distribution.allowance.TakeAllowance}, asked at every request with a partner's token.
 */
@NullMarked
package vn.lantoa.distribution.allowance;

import org.jspecify.annotations.NullMarked;
