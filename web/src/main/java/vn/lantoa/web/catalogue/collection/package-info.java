/**
 * Owns: the pages of collections picked by hand. Comes after: catalogue.collection. Hands over by: the addresses of frames and
 * feeds that these pages show.
 */
@NullMarked
package vn.lantoa.web.catalogue.collection;

import org.jspecify.annotations.NullMarked;
