/**
 * Owns: the downloads of partners, by day. Comes after: distribution.entitlement. Hands over by: its table, which
 * recall asks whom to reach.
 */
@NullMarked
package vn.lantoa.distribution.download;

import org.jspecify.annotations.NullMarked;
