package vn.lantoa.organisation.control;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is asked for, as words that whoever carries it out understands. Immutable; what is empty is left out. */
public record ChangeDetail(Map<String, String> words) {
    public ChangeDetail {
        words = Map.copyOf(words);
    }

    public static ChangeDetail none() {
        return new ChangeDetail(Map.of());
    }

    /** This, with one more word; without it when there is none. */
    public ChangeDetail with(String name, @Nullable Object word) {
        if (word == null || word.toString().isEmpty()) return this;
        var more = new TreeMap<>(words);
        more.put(name, word.toString());
        return new ChangeDetail(more);
    }

    /** The word of this name; empty if there is none. */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }
}
