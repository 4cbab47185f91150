/**
 * Owns: pictures that look like an officer's. Comes after: rendition.fingerprint, release. Hands over by: records read
 * straight from SQL.
 */
@NullMarked
package vn.lantoa.catalogue.likeness;

import org.jspecify.annotations.NullMarked;
