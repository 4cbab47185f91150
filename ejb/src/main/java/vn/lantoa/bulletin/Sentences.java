package vn.lantoa.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Splitter of a text into sentences, without losing a character. */
final class Sentences {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R+");
    /**
     * Space between sentences: after an end mark, optionally with a closing quote, and before the start of the next
     * sentence.
     */
    private static final Pattern END =
            Pattern.compile("(?<=[.!?…][\"”’)]?)(?<![\\s(][.!?…][\"”’)]?)\\s+(?=[\"“‘(\\-–•]?\\s?[\\p{Lu}\\p{Nd}])");
    /** Abbreviations whose dot does not end a sentence, in lower case. */
    private static final Set<String> SHORT_FORMS = Set.of(
            "tp", "tx", "tt", "ts", "ths", "gs", "pgs", "bs", "kts", "ths.bs", "q", "p", "h", "x", "số", "tr", "đ",
            "mr", "ông", "bà");

    private Sentences() {}

    /** Returns the sentences in their order, stripped and not empty. */
    public static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        for (var paragraph : PARAGRAPHS.split(text.strip().replaceAll("[\\p{Cc}&&[^\\n\\r]]", " ")))
            addTo(sentences, paragraph.strip());
        return List.copyOf(sentences);
    }

    private static void addTo(List<String> sentences, String paragraph) {
        var open = "";
        for (var fragment : END.split(paragraph)) {
            open = open.isEmpty() ? fragment : open + " " + fragment;
            if (endsInShortForm(open)) continue;
            sentences.add(open.strip());
            open = "";
        }
        if (!open.isBlank()) sentences.add(open.strip());
        sentences.removeIf(String::isEmpty);
    }

    private static boolean endsInShortForm(String text) {
        if (!text.endsWith(".")) return false;
        var last = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1).replaceAll("^[\"“‘(]+", "");
        var initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
        return initial || SHORT_FORMS.contains(last.toLowerCase(java.util.Locale.ROOT)) || last.matches("\\d{1,2}");
    }
}
