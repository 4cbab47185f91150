package vn.lantoa.embed.leaflet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reader of a paper, with their languages.
 *
 * @param chosen the tag chosen on the page; empty before
 * @param preferred the tags that the reader's phone asks for, the most preferred first
 */
public record Reader(String chosen, List<String> preferred) {
    private static final int LONGEST = 500;

    public Reader {
        preferred = List.copyOf(preferred);
    }

    /** Reads an {@code Accept-Language} (RFC 9110 section 12.5.4); a malformed one asks for nothing. */
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

    /** The best of these tags for the reader, if any of them is one of theirs. */
    Optional<String> bestOf(List<String> tags) {
        if (tags.contains(chosen)) return Optional.of(chosen);
        return preferred.stream()
                .flatMap(wanted -> tags.stream().filter(tag -> speaks(wanted, tag)))
                .findFirst();
    }

    /** The language of the surrounding words: of the two that the hub has, the one that suits the reader. */
    String surface() {
        return bestOf(List.of("vi", "en")).orElse("vi");
    }

    private static boolean speaks(String wanted, String tag) {
        var lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(wanted) || wanted.startsWith(lower + "-") || lower.startsWith(wanted + "-");
    }
}
