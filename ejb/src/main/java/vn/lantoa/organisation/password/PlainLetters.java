package vn.lantoa.organisation.password;

import vn.lantoa.kernel.text.UnmarkedText;

/** Words as somebody guesses them: without marks, capitals and spaces. */
final class PlainLetters {
    /** The signs that are typed in place of letters, and the letters. */
    private static final String SIGNS = "0134578@$!";

    private static final String LETTERS = "oleastbasi";

    private PlainLetters() {}

    /** A text in plain letters; digits and signs stay. */
    static String of(String text) {
        return UnmarkedText.of(text).replaceAll("\\s", "");
    }

    /** The letters alone. */
    static String only(String text) {
        return of(text).replaceAll("[^a-z]", "");
    }

    /** A plain text without the digits and signs around its letters. */
    static String core(String plain) {
        return plain.replaceAll("^[^a-z]+|(?<=[a-z])[^a-z]+$", "");
    }

    /** A plain text with letters again where digits and signs were typed in their place. */
    static String undisguised(String plain) {
        var text = new StringBuilder(plain);
        for (int i = 0; i < text.length(); i++) {
            int at = SIGNS.indexOf(text.charAt(i));
            if (at >= 0) text.setCharAt(i, LETTERS.charAt(at));
        }
        return text.toString();
    }
}
