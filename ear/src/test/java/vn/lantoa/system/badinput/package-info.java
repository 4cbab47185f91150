/**
 * Owns: requests that no client in its right mind sends, to every operation that the running hub describes. Comes after:
 * the product of all system tests. Hands over by: nothing.
 */
@NullMarked
package vn.lantoa.system.badinput;

import org.jspecify.annotations.NullMarked;
