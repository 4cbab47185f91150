/**
 * Owns: subtitles as cues: reading and writing WebVTT and SubRip. Comes after: asset. Hands over by:
 * {@link vn.lantoa.asset.subtitles.Cues}.
 */
@NullMarked
package vn.lantoa.asset.subtitles;

import org.jspecify.annotations.NullMarked;
