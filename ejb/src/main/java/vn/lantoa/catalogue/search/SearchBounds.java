package vn.lantoa.catalogue.search;

/**
 * Limits that keep the cost of any search bounded.
 *
 * @param weighed the maximum number of results that are ranked and can be paged through
 * @param counted the maximum number of results that are counted, in total and per facet
 */
record SearchBounds(int weighed, int counted) {
    /** Limits used by the hub. */
    static final SearchBounds OF_THE_HUB = new SearchBounds(SearchResults.PAGED, SearchResults.MOST);
}
