/**
 * Owns: manually selected and ordered collections of assets. Comes after: catalogue. Hands over by: the public assets
 * of open collections, for frames and feeds.
 */
@NullMarked
package vn.lantoa.catalogue.collection;

import org.jspecify.annotations.NullMarked;
