/**
 * Owns: the running of ffmpeg in a bounded process. Comes after: rendition. Hands over by: the port it implements.
 */
@NullMarked
package vn.lantoa.rendition.ffmpeg;

import org.jspecify.annotations.NullMarked;
