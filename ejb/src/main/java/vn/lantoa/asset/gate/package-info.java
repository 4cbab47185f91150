/**
 * Owns: what a thing must have before everyone can use it: words for pictures, subtitles, transcripts, text in PDFs. Comes
 * after: asset. Hands over by: the {@link vn.lantoa.asset.gate.Gate}s that are closed.
 */
@NullMarked
package vn.lantoa.asset.gate;

import org.jspecify.annotations.NullMarked;
