/**
 * Owns: photos of places: their receipt, the posters recognised in them, and content that should be taken down. Comes
 * after: coverage.portal. Hands over by: confirmed sightings, which are a source of evidence.
 */
@NullMarked
package vn.lantoa.coverage.photo;

import org.jspecify.annotations.NullMarked;
