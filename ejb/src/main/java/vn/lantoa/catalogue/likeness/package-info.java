/**
 * Owns: what an officer is told of pictures that look like his. Comes after: rendition.fingerprint, release. Hands over by:
 * records read straight from SQL.
 */
@NullMarked
package vn.lantoa.catalogue.likeness;

import org.jspecify.annotations.NullMarked;
