package vn.lantoa.catalogue.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Builder of {@code tsvector} literals. PostgreSQL's own parser and dictionaries are not used, so that index and
 * queries have the same words in every language. Positions continue from text to text with a gap, so that no phrase
 * matches across texts. Mutable, not thread-safe.
 */
public final class WordVector {
    /** Maximum position in PostgreSQL. */
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

    /** Creates a vector of words with diacritics. */
    public static WordVector marked() {
        return new WordVector(word -> word);
    }

    /** Creates a vector of words without diacritics. Caches the conversion, since most words occur more than once. */
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
            places.put(word, new StringBuilder(quote(word) + ":" + Math.min(position, LAST_POSITION)));
        else if (known != null && count <= MOST_PLACES && position <= LAST_POSITION)
            known.append(',').append(position);
        position++;
    }

    /** Returns all distinct words. */
    public List<String> words() {
        return List.copyOf(places.keySet());
    }

    /** Returns the literal for {@code ?::tsvector}. */
    @Override
    public String toString() {
        return places.values().stream().map(StringBuilder::toString).collect(Collectors.joining(" "));
    }

    /** Quotes a word for {@code tsvector} and {@code tsquery}. */
    public static String quote(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
