/**
 * Owns: the signed list of what was taken back, for whoever holds copies. Comes after: embed. Hands over by: a document
 * that is the same on every node and at a second place.
 */
@NullMarked
package vn.lantoa.embed.recall;

import org.jspecify.annotations.NullMarked;
