/**
 * Owns: the recognition of posters in photos, by codes and by feature points, even at an angle, in bad light or partly
 * covered. Comes after: rendition.picture. Hands over by: {@link vn.lantoa.rendition.poster.PosterTool}.
 */
@NullMarked
package vn.lantoa.rendition.poster;

import org.jspecify.annotations.NullMarked;
