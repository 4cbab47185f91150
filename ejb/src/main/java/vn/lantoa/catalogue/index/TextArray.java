package vn.lantoa.catalogue.index;

import java.util.Collection;
import java.util.stream.Collectors;

/** Formatter of PostgreSQL array literals ({@code ?::text[]}), since the persistence layer does not support arrays. */
final class TextArray {
    private TextArray() {}

    /** Returns the array literal of the texts, in order. */
    public static String of(Collection<String> texts) {
        return texts.stream()
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
