/**
 * Owns: malformed requests to every operation of the running hub. Comes after: the product of all system tests. Hands
 * over by: nothing.
 */
@NullMarked
package vn.lantoa.system.badinput;

import org.jspecify.annotations.NullMarked;
