/**
 * Owns: the pages of manually selected collections. Comes after: catalogue.collection. Hands over by: the addresses of
 * frames and feeds that these pages show.
 */
@NullMarked
package vn.lantoa.web.catalogue.collection;

import org.jspecify.annotations.NullMarked;
