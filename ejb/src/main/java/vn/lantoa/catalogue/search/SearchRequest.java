package vn.lantoa.catalogue.search;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Issues;

/**
 * What somebody looks for among what is public.
 *
 * @param words as typed: words, {@code "phrases"}, {@code -exclusions}; empty for everything
 * @param chosen what the results are narrowed to; a value is as in the address ({@code news-text}, {@code vi}, {@code 2026})
 * @param page from 1
 */
public record SearchRequest(String words, Map<Facet, String> chosen, Sort sort, int page) {
    /** So many characters are taken. */
    public static final int LONGEST = 200;

    /** So many pages can be turned: whoever wants more narrows the search. */
    public static final int MOST_PAGES = SearchResults.MOST / SearchResults.PAGE;

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

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
        chosen = chosen.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().strip()));
        var issues = Issues.none().when(words.length() > LONGEST, "q", "too-long", LONGEST);
        for (var one : chosen.entrySet())
            issues = issues.when(one.getValue().length() > LONGEST, one.getKey().parameter(), "too-long", LONGEST);
        var year = chosen.get(Facet.DATE);
        issues.when(year != null && !YEAR.matcher(year).matches(), Facet.DATE.parameter(), "not-a-year")
                .when(page < 1 || page > MOST_PAGES, "page", "out-of-range", 1, MOST_PAGES)
                .throwIfAny();
    }

    /** The best first page for these words. */
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Map.of(), Sort.BEST, 1);
    }
}
