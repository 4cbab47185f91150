/** Owns: how a text is cut to a slot and how long it takes to be read. Comes after: asset. Hands over by: pure rules and the speeds that are kept. */
@NullMarked
package vn.lantoa.bulletin.script;

import org.jspecify.annotations.NullMarked;
