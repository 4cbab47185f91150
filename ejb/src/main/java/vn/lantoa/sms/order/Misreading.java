package vn.lantoa.sms.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Word that may be read as another word without its diacritics.
 *
 * @param word word as in the text, in lower case
 * @param plain the word without diacritics
 * @param others possible other readings, with readings that occur in the same text first
 */
public record Misreading(String word, String plain, List<String> others) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** Returns the ambiguous words of a text without duplicates, in the order of the text. */
    static List<Misreading> in(String text) {
        var words = WORD.matcher(SmsText.clean(text).toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        return words.stream()
                .map(word -> of(word, words))
                .filter(one -> !one.others().isEmpty())
                .toList();
    }

    private static Misreading of(String word, List<String> text) {
        var plain = UnmarkedForm.of(word);
        if (plain.equals(word)) return new Misreading(word, plain, List.of());
        var others = new ArrayList<>(text.stream()
                .filter(other -> UnmarkedForm.of(other).equals(plain))
                .toList());
        others.addAll(Lexicon.SHIPPED.readings(plain));
        return new Misreading(
                word,
                plain,
                others.stream().filter(other -> !other.equals(word)).distinct().toList());
    }
}
