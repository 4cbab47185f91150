/**
 * Owns: which ffmpeg there is, how it is called safely, and what it says of a file. Comes after: asset.inspection. Hands
 * over by: the port there; the stage rendition calls the same program.
 */
@NullMarked
package vn.lantoa.asset.ffmpeg;

import org.jspecify.annotations.NullMarked;
