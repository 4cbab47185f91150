package vn.lantoa.catalogue.search;

/**
 * The levels of hits: with diacritics before without, in the title before elsewhere, adjacent before apart; a title's start
 * first.
 */
final class HitLevels {
    private static final int BEST = 14;
    private static final int PLAIN_TITLE = 6;

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
        return ofText(ofTitle(), opening);
    }

    /** The level of a row {@code d} by its title alone, as SQL; 0 where that does not have the words. */
    String ofTitle() {
        var cases = new StringBuilder("case");
        if (hasMarks()) {
            fits(cases, "title_words", terms.phrase(true), 16);
            fits(cases, "title_words", terms.marked(), BEST);
        }
        fits(cases, "title_plain", terms.phrase(false), 8);
        fits(cases, "title_plain", query, PLAIN_TITLE);
        return cases + " else 0 end";
    }

    /** The least level of hits that no text can reach whose title does not have the words. */
    int ofTitles() {
        return hasMarks() ? BEST : PLAIN_TITLE;
    }

    /** The level of a row {@code d} of this level {@code ofTitle}, as SQL. */
    String ofText(String ofTitle, String opening) {
        var cases = new StringBuilder("case when %s >= %d then %1$s".formatted(ofTitle, ofTitles()));
        if (hasMarks()) {
            fits(cases, "words", terms.phrase(true), 12);
            fits(cases, "words", terms.marked(), 10);
            cases.append(" when %s > 0 then %1$s".formatted(ofTitle));
        }
        fits(cases, "plain", terms.phrase(false), 4);
        return cases + " else 2 end + " + begun(opening);
    }

    /** What a row {@code d} is better by whose title begins so, as SQL. */
    static String begun(String opening) {
        return "(d.plain_title ^@ " + opening + "::text)::integer";
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
