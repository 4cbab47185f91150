/**
 * Owns: stills of videos and videos that every browser plays, made by ffmpeg in a limited process. Comes after:
 * rendition. Hands over by: the port there.
 */
@NullMarked
package vn.lantoa.rendition.ffmpeg;

import org.jspecify.annotations.NullMarked;
