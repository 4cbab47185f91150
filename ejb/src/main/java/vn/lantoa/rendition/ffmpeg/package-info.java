/**
 * Owns: stills of films and films that every browser plays, made by ffmpeg in a bounded process. Comes after: rendition.
 * Hands over by: the port there.
 */
@NullMarked
package vn.lantoa.rendition.ffmpeg;

import org.jspecify.annotations.NullMarked;
