/**
 * Owns: photos of places: their receipt, what is seen in them, and what should not hang there. Comes after:
 * coverage.portal. Hands over by: sightings that are confirmed, which are a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.photo;

import org.jspecify.annotations.NullMarked;
