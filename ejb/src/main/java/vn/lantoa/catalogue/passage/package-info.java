/**
 * Owns: passages of versions' files: pages of PDFs, cues of subtitles and transcripts. Comes after: catalogue.index.
 * Hands over by: the table search_passage and the event {@code PassagesKept}.
 */
@NullMarked
package vn.lantoa.catalogue.passage;

import org.jspecify.annotations.NullMarked;
