package vn.lantoa.catalogue.search;

import java.util.List;
import java.util.Map;

/**
 * Page of search results.
 *
 * @param found the number of results, at most {@value #MOST}
 * @param more whether there are more results than {@link #found}
 * @param facets the number of results per value, the most frequent first, at most {@value #MOST_VALUES} values per
 *     facet
 * @param among the number of newest results that the facets count; 0 if the facets count all results
 * @param instead the words used instead of the typed words, which occur in no text; otherwise empty
 * @param loosely whether results may lack one of the words
 */
public record SearchResults(
        List<SearchHit> hits,
        int found,
        boolean more,
        Map<Facet, List<Count>> facets,
        int among,
        String instead,
        boolean loosely) {
    /** Maximum number of results that are counted. */
    public static final int MOST = 10_000;

    /** Maximum number of results that are ranked and can be paged through. */
    public static final int PAGED = 1_000;

    /** Number of results per page. */
    public static final int PAGE = 24;

    /** Maximum number of values per facet, since a register has thousands of services. */
    public static final int MOST_VALUES = 500;

    /** Number of results with a value; agencies and services also have a label. */
    public record Count(String value, String label, int number) {
        /** Returns whether the number exceeds the usual counting limit. */
        public boolean isMany() {
            return number > MOST;
        }
    }

    /** Returns the values of the facet. */
    public List<Count> of(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /** Returns a copy marked as found by other words than the typed words. */
    SearchResults insteadOf(String other) {
        return new SearchResults(hits, found, more, facets, among, other, loosely);
    }

    /** Returns the results, marked as possibly lacking a word. */
    SearchResults loose() {
        return new SearchResults(hits, found, more, facets, among, instead, true);
    }
}
