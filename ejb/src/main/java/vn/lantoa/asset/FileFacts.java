package vn.lantoa.asset;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Metadata of a file, found by the inspection. Keys in use: {@code title}, {@code author}, {@code pages},
 * {@code duration-ms}, {@code width}, {@code height}, {@code language}, {@code text}, {@code detected-type},
 * {@code note}.
 */
public record FileFacts(Map<String, String> values) {
    /** No facts: none found, or not inspected yet. */
    public static final FileFacts NONE = new FileFacts(Map.of());

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Returns the value of the given key if it is a whole number. */
    public Optional<Long> findNumber(String key) {
        return find(key).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /** Returns the facts sorted by key. */
    public Map<String, String> sorted() {
        return new TreeMap<>(values);
    }
}
