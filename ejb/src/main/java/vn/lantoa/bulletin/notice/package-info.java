/** Owns: telling partners of bulletins, and taking bulletins back with their release. Comes after: bulletin. Hands over by: nothing. */
@NullMarked
package vn.lantoa.bulletin.notice;

import org.jspecify.annotations.NullMarked;
