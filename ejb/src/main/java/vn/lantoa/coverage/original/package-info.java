/**
 * Owns: the features by which copies of released files are recognised: shingles of texts, and parts of pictures, pages
 * and film frames. Comes after: rendition, release. Hands over by: the tables {@code text_shingle} and
 * {@code picture_inset}.
 */
@NullMarked
package vn.lantoa.coverage.original;

import org.jspecify.annotations.NullMarked;
