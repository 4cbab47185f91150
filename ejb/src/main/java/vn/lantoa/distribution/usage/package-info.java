/**
 * Owns: the usage of each partner, by day. Comes after: organisation.partner. Hands over by: {@link
 * vn.lantoa.distribution.usage.ReadUsage}.
 */
@NullMarked
package vn.lantoa.distribution.usage;

import org.jspecify.annotations.NullMarked;
