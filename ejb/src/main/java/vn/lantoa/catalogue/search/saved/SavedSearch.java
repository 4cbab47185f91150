package vn.lantoa.catalogue.search.saved;

import vn.lantoa.catalogue.search.Narrowing;
import vn.lantoa.catalogue.search.SearchRequest;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * A saved search of an officer.
 *
 * @param token 64 random hexadecimal digits: the address of its feed
 */
public record SavedSearch(SavedSearchId id, String name, String words, Narrowing narrowed, String token) {
    /** The same search, the newest first. */
    public SearchRequest request(int page) {
        return new SearchRequest(words, narrowed, Sort.NEWEST, page);
    }
}
