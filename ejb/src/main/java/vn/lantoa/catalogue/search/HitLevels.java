package vn.lantoa.catalogue.search;

/**
 * Ranking levels of matches. A match with diacritics ranks before a match without, a match in the title before a match
 * elsewhere, adjacent words before separate words, and the start of a title first.
 *
 * @param query a {@code tsquery} of words without diacritics
 */
record HitLevels(SearchTerms terms, String query) {
    private static final int BEST = 14;
    private static final int PLAIN_TITLE = 6;

    /** Returns whether the words have diacritics, so that texts with the same diacritics rank higher. */
    boolean hasMarks() {
        return !terms.marked().equals(terms.plain());
    }

    /**
     * Returns the SQL for the level of a row {@code d}; {@code opening} is the placeholder of a title's possible start.
     */
    String level(String opening) {
        return ofText(ofTitle(), opening);
    }

    /**
     * Returns the SQL for the level of a row {@code d} by its title alone; 0 if the title does not contain the words.
     */
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

    /** Returns the lowest level that only documents with the words in the title reach. */
    int ofTitles() {
        return hasMarks() ? BEST : PLAIN_TITLE;
    }

    /** Returns the SQL for the level of a row {@code d} whose title has the level {@code ofTitle}. */
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

    /** Returns the SQL for the bonus of a row {@code d} whose title starts with the words. */
    static String begun(String opening) {
        return "(d.plain_title ^@ " + opening + "::text)::integer";
    }

    private static void fits(StringBuilder cases, String column, String one, int level) {
        cases.append(" when d.%s @@ %s then %d".formatted(column, tsquery(one), level));
    }

    // A literal, so that PostgreSQL plans for these words: common ones are read newest first, rare ones by their index.
    // Words contain only letters, marks and digits; the quotes come from SearchTerms.
    static String tsquery(String words) {
        return "'" + words.replace("'", "''") + "'::tsquery";
    }
}
