/**
 * Owns: items for newsrooms, as ninjs, as NewsML-G2 and as a package of files. Comes after: press. Hands over by: the
 * state of an asset for one partner, in these formats.
 */
@NullMarked
package vn.lantoa.press.item;

import org.jspecify.annotations.NullMarked;
