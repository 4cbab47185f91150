/**
 * Owns: collections of assets picked by hand, with their order. Comes after: catalogue. Hands over by: the public assets of a
 * collection that is open, of which frames and feeds are made.
 */
@NullMarked
package vn.lantoa.catalogue.collection;

import org.jspecify.annotations.NullMarked;
