/** Owns: where a bulletin is read, how pressing it is and who reads it. Comes after: organisation. Hands over by: words. */
@NullMarked
package vn.lantoa.bulletin.kind;

import org.jspecify.annotations.NullMarked;
