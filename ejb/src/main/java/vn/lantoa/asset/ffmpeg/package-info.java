/**
 * Owns: the choice of ffmpeg, its safe invocation, and the facts it reports about a file. Comes after:
 * asset.inspection. Hands over by: the inspection port of asset.inspection; the rendition stage runs the same program.
 */
@NullMarked
package vn.lantoa.asset.ffmpeg;

import org.jspecify.annotations.NullMarked;
