package vn.lantoa.catalogue.index;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts in PostgreSQL's form of {@code ?::text[]}: the persistence layer knows no arrays. */
final class TextArray {
    private TextArray() {}

    /** All texts, in their order. */
    public static String of(Collection<String> texts) {
        return texts.stream()
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
