/** Owns: the machine that reads aloud. Comes after: rendition. Hands over by: sounds of bulletins. */
@NullMarked
package vn.lantoa.bulletin.voice;

import org.jspecify.annotations.NullMarked;
