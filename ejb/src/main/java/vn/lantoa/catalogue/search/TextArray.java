package vn.lantoa.catalogue.search;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as PostgreSQL reads them with {@code ?::text[]}: the persistence layer knows no arrays. */
final class TextArray {
    private TextArray() {}

    static String of(Collection<String> texts) {
        return texts.stream()
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
