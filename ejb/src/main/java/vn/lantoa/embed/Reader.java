package vn.lantoa.embed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reader of a printed leaflet, with language preferences.
 *
 * @param chosen tag chosen on the page; empty if none
 * @param preferred tags requested by the browser, the most preferred first
 */
public record Reader(String chosen, List<String> preferred) {
    private static final int LONGEST = 500;

    /** Parses an {@code Accept-Language} header (RFC 9110 section 12.5.4); a malformed header is ignored. */
    public static Reader of(String chosen, String accepted) {
        var tag = chosen.matches("[A-Za-z0-9-]{2,35}") ? chosen : "";
        try {
            var ranges = accepted.isBlank() || accepted.length() > LONGEST
                    ? List.<Locale.LanguageRange>of()
                    : Locale.LanguageRange.parse(accepted);
            return new Reader(
                    tag,
                    ranges.stream()
                            .filter(range -> range.getWeight() > 0)
                            .map(Locale.LanguageRange::getRange)
                            .toList());
        } catch (IllegalArgumentException e) {
            return new Reader(tag, List.of());
        }
    }

    /** Returns the best of the given language tags for the reader; empty if none matches. */
    Optional<String> bestOf(List<String> tags) {
        if (tags.contains(chosen)) return Optional.of(chosen);
        return preferred.stream()
                .flatMap(wanted -> tags.stream().filter(tag -> speaks(wanted, tag)))
                .findFirst();
    }

    /** Returns the language of the surrounding text: Vietnamese or English. */
    String surface() {
        return bestOf(List.of("vi", "en")).orElse("vi");
    }

    private static boolean speaks(String wanted, String tag) {
        var lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(wanted) || wanted.startsWith(lower + "-") || lower.startsWith(wanted + "-");
    }
}
