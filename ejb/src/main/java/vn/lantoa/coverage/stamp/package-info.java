/**
 * Owns: the time stamps of captures, a third party's proof that a page existed at that time (RFC 3161, by Bouncy
 * Castle). Comes after: coverage. Hands over by: the table {@code capture_stamp}, whose rows portal visits add with
 * their finds.
 */
@NullMarked
package vn.lantoa.coverage.stamp;

import org.jspecify.annotations.NullMarked;
