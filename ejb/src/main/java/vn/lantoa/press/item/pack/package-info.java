/**
 * Owns: the package of one item, a ZIP that is streamed to the client, whole or in ranges. Comes after: press.item.
 * Hands over by: its length, its tag and any range of its bytes.
 */
@NullMarked
package vn.lantoa.press.item.pack;

import org.jspecify.annotations.NullMarked;
