package vn.lantoa.catalogue.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The text form of a {@code tsvector} that PostgreSQL takes as it is: no parser or dictionary of its own comes between,
 * so that index and query see the same words in every language. Positions count on from text to text with a gap, so
 * that no phrase reaches over it. Mutable, one thread.
 */
public final class WordVector {
    /** The last position that PostgreSQL has. */
    private static final int LAST_POSITION = 16_383;

    private static final int MOST_PLACES = 200;
    private static final int MOST_WORDS = 20_000;
    private static final int GAP = 10;

    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final UnaryOperator<String> form;
    private int position = 1;

    private WordVector(UnaryOperator<String> form) {
        this.form = form;
    }

    /** The words as they are written. */
    public static WordVector marked() {
        return new WordVector(word -> word);
    }

    /** The words without their diacritics; texts hold most of their words more than once. */
    public static WordVector plain() {
        var known = new HashMap<String, String>();
        return new WordVector(word -> known.computeIfAbsent(word, SearchWords::plain));
    }

    /** Adds a text. */
    public WordVector add(List<String> words) {
        for (var word : words) add(form.apply(word));
        position += GAP;
        return this;
    }

    private void add(String word) {
        var known = places.get(word);
        int count = counts.merge(word, 1, Integer::sum);
        if (known == null && places.size() < MOST_WORDS)
            places.put(word, new StringBuilder(quote(word) + ":" + place()));
        else if (known != null && count <= MOST_PLACES && position <= LAST_POSITION)
            known.append(',').append(position);
        position++;
    }

    private int place() {
        return Math.min(position, LAST_POSITION);
    }

    /** Every word once. */
    public List<String> words() {
        return List.copyOf(places.keySet());
    }

    /** The vector in the form of {@code ?::tsvector}. */
    @Override
    public String toString() {
        return places.values().stream().map(StringBuilder::toString).collect(Collectors.joining(" "));
    }

    /** A word in the form of {@code tsvector} and {@code tsquery}, whatever letters it has. */
    public static String quote(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
