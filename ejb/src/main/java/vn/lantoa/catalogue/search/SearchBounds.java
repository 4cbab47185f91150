package vn.lantoa.catalogue.search;

/**
 * The bounds within which the cost of a search stays, whatever is looked for.
 *
 * @param weighed most results that are ordered and can be paged through
 * @param counted most results that are counted, in all and for each facet
 */
record SearchBounds(int weighed, int counted) {
    /** The bounds of the hub. */
    static final SearchBounds OF_THE_HUB = new SearchBounds(SearchResults.PAGED, SearchResults.MOST);
}
