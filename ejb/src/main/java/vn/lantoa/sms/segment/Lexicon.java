package vn.lantoa.sms.segment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shipped lexicon {@code words.json}, read once: readings of words without marks, and abbreviations of long names.
 */
final class Lexicon {
    static final Lexicon SHIPPED = new Lexicon(read());

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final Map<String, List<String>> readings = new LinkedHashMap<>();
    private final List<Short> shorts = new ArrayList<>();

    private Lexicon(JsonObject json) {
        json.getJsonObject("readings")
                .forEach((plain, words) -> readings.put(
                        plain,
                        words.asJsonArray().getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
        json.getJsonObject("short")
                .forEach((words, with) -> shorts.add(Short.of(words, ((JsonString) with).getString())));
        shorts.sort(Comparator.comparing((Short one) -> one.length()).reversed());
    }

    private static JsonObject read() {
        try (var stream = Lexicon.class.getResourceAsStream("/vn/lantoa/sms/words.json")) {
            if (stream == null) throw new IllegalStateException("no words");
            try (var reader = Json.createReader(stream)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The readings of a word in small letters without marks; empty for one that is not known to mislead. */
    List<String> readings(String plain) {
        return readings.getOrDefault(plain, List.of());
    }

    /** The text with the known abbreviations, the longest first, and single spaces. */
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
