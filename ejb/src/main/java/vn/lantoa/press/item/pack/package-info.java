/**
 * Owns: the package of one item, a ZIP that is written straight to whoever asks, whole or in part. Comes after:
 * press.item. Hands over by: its length, its tag and any range of its bytes.
 */
@NullMarked
package vn.lantoa.press.item.pack;

import org.jspecify.annotations.NullMarked;
