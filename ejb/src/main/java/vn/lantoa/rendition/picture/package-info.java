/**
 * Owns: renditions of pictures, drawings and pages, made in a child JVM. Comes after: rendition. Hands over by: the
 * port there.
 */
@NullMarked
package vn.lantoa.rendition.picture;

import org.jspecify.annotations.NullMarked;
