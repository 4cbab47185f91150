package vn.lantoa.organisation.credential;

import vn.lantoa.kernel.UnmarkedText;

/** Normalisation of words for guessing: without diacritics, capitals and spaces. */
final class PlainLetters {
    /** Symbols that are typed in place of letters, followed by those letters. */
    private static final String SIGNS = "0134578@$!";

    private static final String LETTERS = "oleastbasi";

    private PlainLetters() {}

    /** Returns the text in plain letters; digits and symbols are kept. */
    static String of(String text) {
        return UnmarkedText.of(text).replaceAll("\\s", "");
    }

    /** Returns only the letters. */
    static String only(String text) {
        return of(text).replaceAll("[^a-z]", "");
    }

    /** Removes digits and symbols before and after the letters. */
    static String core(String plain) {
        return plain.replaceAll("^[^a-z]+|(?<=[a-z])[^a-z]+$", "");
    }

    /** Replaces digits and symbols by the letters that they stand for. */
    static String undisguised(String plain) {
        var text = new StringBuilder(plain);
        for (int i = 0; i < text.length(); i++) {
            int at = SIGNS.indexOf(text.charAt(i));
            if (at >= 0) text.setCharAt(i, LETTERS.charAt(at));
        }
        return text.toString();
    }
}
