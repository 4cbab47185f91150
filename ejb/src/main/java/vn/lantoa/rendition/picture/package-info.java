/**
 * Owns: renditions of pictures, drawings and pages, and the text of pages, made in child JVMs. Comes after: rendition.
 * Hands over by: the port there.
 */
@NullMarked
package vn.lantoa.rendition.picture;

import org.jspecify.annotations.NullMarked;
