/** Owns: renditions and their progress as officers see them. Comes after: web.asset. Hands over by: JSON and bytes. */
@NullMarked
package vn.lantoa.web.rendition;

import org.jspecify.annotations.NullMarked;
