/**
 * Owns: what each partner asked for and downloaded, by day. Comes after: distribution.entitlement. Hands over by: {@link
 * vn.lantoa.distribution.usage.ReadUsage}, and the table of downloads, which recall asks whom to reach.
 */
@NullMarked
package vn.lantoa.distribution.usage;

import org.jspecify.annotations.NullMarked;
