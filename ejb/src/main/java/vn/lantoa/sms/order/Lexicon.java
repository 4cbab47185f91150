package vn.lantoa.sms.order;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.kernel.HubJson;

/**
 * Bundled lexicon {@code words.json}, loaded once: readings of words without diacritics, and abbreviations of long
 * names.
 */
final class Lexicon {
    static final Lexicon SHIPPED = new Lexicon(HubJson.file("/vn/lantoa/sms/words.json", Data.class));

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final Map<String, List<String>> readings;
    private final List<Short> shorts = new ArrayList<>();

    private Lexicon(Data data) {
        readings = data.readings();
        data.abbreviations().forEach((words, with) -> shorts.add(Short.of(words, with)));
        shorts.sort(Comparator.comparing((Short one) -> one.length()).reversed());
    }

    /** Content of the file, in the order of the file. */
    public record Data(
            Map<String, List<String>> readings, @JsonbProperty("short") LinkedHashMap<String, String> abbreviations) {}

    /** Returns the possible readings of a word in lower case without diacritics; empty if none are listed. */
    List<String> readings(String plain) {
        return readings.getOrDefault(plain, List.of());
    }

    /** Returns the text with known abbreviations, the longest first, and with single spaces. */
    String shorten(String text) {
        var shorter = text;
        for (var one : shorts) shorter = one.pattern().matcher(shorter).replaceAll(one.with());
        return SPACES.matcher(shorter).replaceAll(" ");
    }

    private record Short(Pattern pattern, String with, int length) {
        static Short of(String words, String with) {
            var pattern = "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])";
            if (words.endsWith(" ")) pattern = "(?<![\\p{L}\\p{N}])" + Pattern.quote(words);
            return new Short(
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    Matcher.quoteReplacement(with),
                    words.length());
        }
    }
}
