/**
 * Owns: subtitles drawn as pictures, which are overlaid on a video. Comes after: asset. Hands over by:
 * {@link vn.lantoa.rendition.burn.SubtitlePictures}.
 */
@NullMarked
package vn.lantoa.rendition.burn;

import org.jspecify.annotations.NullMarked;
