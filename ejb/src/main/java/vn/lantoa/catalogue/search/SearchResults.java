package vn.lantoa.catalogue.search;

import java.util.List;
import java.util.Map;

/**
 * A page of results.
 *
 * @param found number of results, at most {@value #MOST}
 * @param more whether there are more than {@link #found}
 * @param facets numbers of results with each value, the most frequent first, at most {@value #MOST_VALUES} of each facet
 * @param among how many of the newest results the facets count; 0 if they count all
 * @param instead the words used in the place of the typed ones, because those are in no text; else empty
 * @param loosely whether one of the words may be missing
 */
public record SearchResults(
        List<SearchHit> hits,
        int found,
        boolean more,
        Map<Facet, List<Count>> facets,
        int among,
        String instead,
        boolean loosely) {
    /** Most results that are counted. */
    public static final int MOST = 10_000;

    /** Most results that are weighed, and can be paged through. */
    public static final int PAGED = 1_000;

    /** Results of a page. */
    public static final int PAGE = 24;

    /** Most values of a facet: a register has thousands of services. */
    public static final int MOST_VALUES = 500;

    /** The number of results with this value; agencies have a name besides their code. */
    public record Count(String value, String label, int number) {
        /** True if there are more than are counted elsewhere. */
        public boolean isMany() {
            return number > MOST;
        }
    }

    public SearchResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The values of one facet. */
    public List<Count> of(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /** The same results, found by other words than the typed ones. */
    SearchResults insteadOf(String other) {
        return new SearchResults(hits, found, more, facets, among, other, loosely);
    }

    /** The same results, each of which may lack a word. */
    SearchResults loose() {
        return new SearchResults(hits, found, more, facets, among, instead, true);
    }
}
