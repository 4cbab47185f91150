package vn.lantoa.catalogue.search;

import vn.lantoa.kernel.Issues;

/**
 * What somebody looks for among what is public.
 *
 * @param words as typed: words, {@code "phrases"}, {@code -exclusions}; empty for everything
 * @param page from 1
 */
public record SearchRequest(String words, Narrowing narrowed, Sort sort, int page) {
    /** So many characters are taken. */
    public static final int LONGEST = 200;

    /** So many pages can be turned: whoever wants more narrows the search. */
    public static final int MOST_PAGES = SearchResults.MOST / SearchResults.PAGE;

    /** In which order. */
    public enum Sort {
        /** What fits best; the newest where no words are given. */
        BEST,
        NEWEST,
        OLDEST,
        /** By title, as Vietnamese dictionaries order. */
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

    /** The best first page for these words. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Narrowing.NONE, Sort.BEST, 1);
    }
}
