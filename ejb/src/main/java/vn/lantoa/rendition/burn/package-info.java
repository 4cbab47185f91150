/**
 * Owns: subtitles drawn as pictures, which are laid over a film. Comes after: asset. Hands over by: {@link
 * vn.lantoa.rendition.burn.SubtitlePictures}.
 */
@NullMarked
package vn.lantoa.rendition.burn;

import org.jspecify.annotations.NullMarked;
