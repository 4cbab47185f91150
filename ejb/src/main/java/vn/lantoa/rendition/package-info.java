/**
 * Owns: what machines derive from a version, and the queue of its making. Comes after: asset. Hands over by: the event
 * RenditionsSettled and {@link vn.lantoa.rendition.Renditions}.
 */
@NullMarked
package vn.lantoa.rendition;

import org.jspecify.annotations.NullMarked;
