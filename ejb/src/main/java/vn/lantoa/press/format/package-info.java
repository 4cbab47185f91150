/**
 * Owns: the formats of a feed: Atom, RSS and JSON Feed, written from the same content. Comes after: press. Hands over
 * by: {@link vn.lantoa.press.format.WriteFeed}.
 */
@NullMarked
package vn.lantoa.press.format;

import org.jspecify.annotations.NullMarked;
