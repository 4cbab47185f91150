/**
 * Owns: the marks of what is released by which copies of it are known: shingles of texts, parts of pictures, of pages and
 * of frames of films. Comes after: rendition, release. Hands over by: the tables {@code text_shingle} and {@code
 * picture_inset}.
 */
@NullMarked
package vn.lantoa.coverage.original;

import org.jspecify.annotations.NullMarked;
