/**
 * Owns: the search for pictures similar to an officer's. Comes after: rendition.fingerprint, release. Hands over by:
 * records read with SQL.
 */
@NullMarked
package vn.lantoa.catalogue.likeness;

import org.jspecify.annotations.NullMarked;
