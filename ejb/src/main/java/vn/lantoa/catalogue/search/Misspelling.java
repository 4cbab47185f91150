package vn.lantoa.catalogue.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Generator of corrections of an unknown word without diacritics. Covers one edit (a letter inserted, deleted, replaced
 * or transposed) and input with the Vietnamese keyboard switched off (Telex {@code dichj}, VNI {@code dich5}). Pure
 * functions.
 */
final class Misspelling {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int LONGEST = 24;

    private Misspelling() {}

    /** Returns the candidates, the most likely first; most candidates are not existing words. */
    static Set<String> candidates(String word) {
        var found = new LinkedHashSet<String>();
        if (word.length() < 2 || word.length() > LONGEST || !word.chars().allMatch(c -> c < 128)) return found;
        found.add(telex(word));
        found.add(word.replaceAll("[0-9]", ""));
        for (int i = 0; i < word.length() - 1; i++)
            found.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        for (int i = 0; i < word.length(); i++) found.add(word.substring(0, i) + word.substring(i + 1));
        for (int i = 0; i <= word.length(); i++)
            for (char c : LETTERS.toCharArray()) {
                if (i < word.length()) found.add(word.substring(0, i) + c + word.substring(i + 1));
                found.add(word.substring(0, i) + c + word.substring(i));
            }
        found.remove(word);
        found.removeIf(String::isEmpty);
        return found;
    }

    private static String telex(String word) {
        return word.replaceFirst("(?<=.[a-z])[sfrxj]$", "")
                .replaceFirst("(?<=[aeiouy])[sfrxj](?=[a-z]{1,2}$)", "")
                .replace("dd", "d")
                .replace("aa", "a")
                .replace("ee", "e")
                .replace("oo", "o")
                .replace("w", "");
    }
}
