/**
 * Owns: the time stamps of captures, the proof of somebody else that a page was there at that time (RFC 3161, by Bouncy
 * Castle). Comes after: coverage.
 * Hands over by: the table {@code capture_stamp}, whose rows the finds of a visit write.
 */
@NullMarked
package vn.lantoa.coverage.stamp;

import org.jspecify.annotations.NullMarked;
