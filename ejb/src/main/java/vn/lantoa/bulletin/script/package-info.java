/**
 * Owns: the script of a bulletin: a text cut to a slot, and the time to read it. Comes after: asset. Hands over by:
 * pure rules and the speeds that are kept.
 */
@NullMarked
package vn.lantoa.bulletin.script;

import org.jspecify.annotations.NullMarked;
