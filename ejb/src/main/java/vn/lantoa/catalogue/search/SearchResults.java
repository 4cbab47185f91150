package vn.lantoa.catalogue.search;

import java.util.List;
import java.util.Map;

/**
 * A page of what was found.
 *
 * @param found how many there are, at most {@value #MOST}
 * @param more whether there are more than {@link #found}; then the facets count the newest of them only
 * @param facets how many of what was found have each value, the most frequent first
 * @param instead what was looked for in the place of the words typed, because those stand nowhere; else empty
 * @param loosely whether one of the words may be missing
 */
public record SearchResults(
        List<SearchHit> hits,
        int found,
        boolean more,
        Map<Facet, List<Count>> facets,
        String instead,
        boolean loosely) {
    /** So many are counted and can be paged through. */
    public static final int MOST = 1_000;

    /** So many stand on a page. */
    public static final int PAGE = 24;

    /** How many have this value; agencies have a name besides their code. */
    public record Count(String value, String label, int number) {}

    public SearchResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /** The values of one facet. */
    public List<Count> of(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /** These, found by other words than were typed. */
    SearchResults insteadOf(String other) {
        return new SearchResults(hits, found, more, facets, other, loosely);
    }

    /** These, of which each may lack a word. */
    SearchResults loose() {
        return new SearchResults(hits, found, more, facets, instead, true);
    }
}
