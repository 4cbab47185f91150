/**
 * Owns: accessibility gates: text alternatives, subtitles, transcripts, text in PDFs. Comes after: asset. Hands over
 * by: the {@link vn.lantoa.asset.gate.Gate}s that are closed.
 */
@NullMarked
package vn.lantoa.asset.gate;

import org.jspecify.annotations.NullMarked;
