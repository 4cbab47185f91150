package vn.lantoa.catalogue.search;

/**
 * The levels of hits: with diacritics before without, in the title before elsewhere, adjacent before apart; a title's start
 * first.
 */
final class HitLevels {
    private final SearchTerms terms;
    private final String query;

    /** @param query a {@code tsquery} of words without diacritics */
    HitLevels(SearchTerms terms, String query) {
        this.terms = terms;
        this.query = query;
    }

    /** True if the words have diacritics, so that texts with the same ones are better hits. */
    boolean hasMarks() {
        return !terms.marked().equals(terms.plain());
    }

    /** The level of a row {@code d}, as SQL; {@code opening} is the parameter of what a title may begin with. */
    String level(String opening) {
        var cases = new StringBuilder("case");
        if (hasMarks()) {
            fits(cases, "title_words", terms.phrase(true), 16);
            fits(cases, "title_words", terms.marked(), 14);
            fits(cases, "words", terms.phrase(true), 12);
            fits(cases, "words", terms.marked(), 10);
        }
        fits(cases, "title_plain", terms.phrase(false), 8);
        fits(cases, "title_plain", query, 6);
        fits(cases, "plain", terms.phrase(false), 4);
        return cases + " else 2 end + (d.plain_title ^@ " + opening + "::text)::integer";
    }

    private static void fits(StringBuilder cases, String column, String one, int level) {
        cases.append(" when d.%s @@ %s then %d".formatted(column, tsquery(one), level));
    }

    // A literal, so that it is planned for these very words: common ones are read newest first, rare ones by their
    // index. Words are letters, marks and digits only; the quotes are SearchTerms' own.
    static String tsquery(String words) {
        return "'" + words.replace("'", "''") + "'::tsquery";
    }
}
