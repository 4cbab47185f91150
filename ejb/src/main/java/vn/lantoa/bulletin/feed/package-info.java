/** Owns: the feeds of communes. Comes after: bulletin. Hands over by: rendered documents. */
@NullMarked
package vn.lantoa.bulletin.feed;

import org.jspecify.annotations.NullMarked;
