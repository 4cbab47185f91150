/**
 * Owns: posters in photos: their codes, and the points by which a poster is known when it is seen from aside, in bad
 * light, or partly. Comes after: rendition.picture. Hands over by: {@link vn.lantoa.rendition.poster.PosterTool}.
 */
@NullMarked
package vn.lantoa.rendition.poster;

import org.jspecify.annotations.NullMarked;
