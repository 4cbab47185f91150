/**
 * Owns: renditions of versions, and the queue of renditions to make. Comes after: asset. Hands over by: the event
 * RenditionsSettled and {@link vn.lantoa.rendition.Renditions}.
 */
@NullMarked
package vn.lantoa.rendition;

import org.jspecify.annotations.NullMarked;
