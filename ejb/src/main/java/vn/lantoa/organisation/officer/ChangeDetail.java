package vn.lantoa.organisation.officer;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Details of a change, as named values for the stage that executes the change. Immutable; empty values are omitted. */
public record ChangeDetail(Map<String, String> words) {
    public static ChangeDetail none() {
        return new ChangeDetail(Map.of());
    }

    /** Returns a copy with one more value, or these details if the value is empty. */
    public ChangeDetail with(String name, @Nullable Object word) {
        if (word == null || word.toString().isEmpty()) return this;
        var more = new TreeMap<>(words);
        more.put(name, word.toString());
        return new ChangeDetail(more);
    }

    /** Returns the value with the given name; empty if there is none. */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }
}
