/**
 * Owns: the choice of ffmpeg, its safe invocation, and its facts of a file. Comes after: asset.inspection. Hands over
 * by: the port there; the stage rendition calls the same program.
 */
@NullMarked
package vn.lantoa.asset.ffmpeg;

import org.jspecify.annotations.NullMarked;
