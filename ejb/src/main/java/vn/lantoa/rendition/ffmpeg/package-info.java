/**
 * Owns: stills of videos, and videos that every browser plays, made by ffmpeg in a limited process. Comes after:
 * rendition. Hands over by: the maker port of rendition.
 */
@NullMarked
package vn.lantoa.rendition.ffmpeg;

import org.jspecify.annotations.NullMarked;
