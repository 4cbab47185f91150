package vn.lantoa.catalogue.search;

import vn.lantoa.kernel.Issues;

/**
 * A search in the public catalogue.
 *
 * @param words as typed: words, {@code "phrases"}, {@code -exclusions}; empty for everything
 * @param page from 1
 */
public record SearchRequest(String words, Narrowing narrowed, Sort sort, int page) {
    /** Most characters of a query. */
    public static final int LONGEST = 200;

    /** Most pages: further results are reached by narrowing the search. */
    public static final int MOST_PAGES = SearchResults.PAGED / SearchResults.PAGE;

    /** The order of results. */
    public enum Sort {
        /** The best match first; the newest where no words are given. */
        BEST,
        NEWEST,
        OLDEST,
        /** By title, in the order of Vietnamese dictionaries. */
        TITLE
    }

    public SearchRequest {
        words = words.strip();
        Issues.none()
                .when(words.length() > LONGEST, "q", "too-long", LONGEST)
                .and(narrowed.issues())
                .when(page < 1 || page > MOST_PAGES, "page", "out-of-range", 1, MOST_PAGES)
                .throwIfAny();
    }

    /** The first page of the best results for these words. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Narrowing.NONE, Sort.BEST, 1);
    }
}
