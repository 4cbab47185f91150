package vn.lantoa.catalogue.search;

/** Saved search of an officer. */
public record SavedSearch(SavedSearchId id, String name, String words, Narrowing narrowed) {
    /** Returns a request for one page of the results, the newest first. */
    public SearchRequest request(int page) {
        return new SearchRequest(words, narrowed, SearchRequest.Sort.NEWEST, page);
    }
}
