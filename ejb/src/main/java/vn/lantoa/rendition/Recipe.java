package vn.lantoa.rendition;

import java.util.Map;
import java.util.TreeMap;

/**
 * Recipe of a rendition: one line of {@code recipes.json}.
 *
 * @param name the name used in addresses
 * @param rank urgency; 0 is the most urgent
 * @param edition incremented when the result changes although the parameters do not
 * @param how the parameters by name
 */
public record Recipe(
        String name, Family family, String mediaType, Lane lane, int rank, int edition, Map<String, String> how) {
    /** Returns the text stored with each result, which contains everything that determines the output. */
    public String text() {
        var text = new StringBuilder(family.name().toLowerCase(java.util.Locale.ROOT));
        new TreeMap<>(how)
                .forEach(
                        (key, value) -> text.append(' ').append(key).append('=').append(value));
        return text + " " + mediaType + " /" + edition;
    }

    /** Returns the parameter with this name as a whole number. */
    public int number(String key) {
        return Integer.parseInt(word(key));
    }

    /** Returns the parameter with this name as a whole number, or the default if the recipe has none. */
    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** Returns the parameter with this name. */
    public String word(String key) {
        var value = how.get(key);
        if (value == null) throw new IllegalStateException("recipe " + name + " has no parameter " + key);
        return value;
    }

    public boolean has(String key) {
        return how.containsKey(key);
    }
}
