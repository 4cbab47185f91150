package vn.lantoa.catalogue.search.saved;

import java.util.Map;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * A search that an officer keeps under a name.
 *
 * @param token 64 hexadecimal digits that nobody can guess: the address of its feed
 */
public record SavedSearch(SavedSearchId id, String name, String words, Map<Facet, String> chosen, String token) {
    public SavedSearch {
        chosen = Map.copyOf(chosen);
    }

    /** The same search, the newest first. */
    public SearchRequest request(int page) {
        return new SearchRequest(words, chosen, Sort.NEWEST, page);
    }
}
