package vn.lantoa.catalogue.search;

import vn.lantoa.kernel.Issues;

/**
 * Search in the public catalogue.
 *
 * @param words as typed: words, {@code "phrases"}, {@code -exclusions}; empty for everything
 * @param page the page, from 1
 */
public record SearchRequest(String words, Narrowing narrowed, Sort sort, int page) {
    /** Maximum length of a query in characters. */
    public static final int LONGEST = 200;

    /** Maximum number of pages; further results require a narrower search. */
    public static final int MOST_PAGES = SearchResults.PAGED / SearchResults.PAGE;

    /** Order of results. */
    public enum Sort {
        /** The best match first; without words, the newest first. */
        BEST,
        NEWEST,
        OLDEST,
        /** By title, in Vietnamese dictionary order. */
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

    /** Creates a request for the first page of the best results for the words. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Narrowing.NONE, Sort.BEST, 1);
    }
}
