/**
 * Owns: posters in photos: their codes, and the feature points by which a poster is recognised at an angle, in bad
 * light, or partly covered. Comes after: rendition.picture. Hands over by:
 * {@link vn.lantoa.rendition.poster.PosterTool}.
 */
@NullMarked
package vn.lantoa.rendition.poster;

import org.jspecify.annotations.NullMarked;
