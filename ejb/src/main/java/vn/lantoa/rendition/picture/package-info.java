/**
 * Owns: renditions of pictures, drawings and pages, and the text of pages, made in child JVMs. Comes after: rendition.
 * Hands over by: the maker port of rendition.
 */
@NullMarked
package vn.lantoa.rendition.picture;

import org.jspecify.annotations.NullMarked;
