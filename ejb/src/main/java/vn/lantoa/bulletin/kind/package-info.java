/** Owns: the medium, priority and voice of a bulletin. Comes after: organisation. Hands over by: words. */
@NullMarked
package vn.lantoa.bulletin.kind;

import org.jspecify.annotations.NullMarked;
