/**
 * Owns: finding what is public: the index of words, ranking, facets, corrections. Comes after: catalogue. Hands over by:
 * the use cases {@link vn.lantoa.catalogue.search.SearchCatalogue} and {@link vn.lantoa.catalogue.search.SuggestTitles}.
 * The index is derived and decides nothing: every answer is checked against the releases of this very moment.
 */
@NullMarked
package vn.lantoa.catalogue.search;

import org.jspecify.annotations.NullMarked;
