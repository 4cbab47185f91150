/**
 * Owns: the search in the public catalogue: queries, ranking, facets, corrections, suggestions. Comes after:
 * catalogue.index. Hands over by: use cases that return records.
 */
@NullMarked
package vn.lantoa.catalogue.search;

import org.jspecify.annotations.NullMarked;
