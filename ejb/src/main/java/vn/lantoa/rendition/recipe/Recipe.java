package vn.lantoa.rendition.recipe;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a rendition is made: one line of {@code recipes.json}.
 *
 * @param name its name in addresses
 * @param rank 0 for what everybody waits for, and more for what may come later
 * @param edition raised by whoever changes how it comes out in a way that the parameters do not say
 * @param how the parameters, by name
 */
public record Recipe(
        String name, Family family, String mediaType, Lane lane, int rank, int edition, Map<String, String> how) {
    public Recipe {
        how = Map.copyOf(how);
    }

    /** What is kept with what was made by it: all that decides how it comes out. */
    public String text() {
        var text = new StringBuilder(family.name().toLowerCase(java.util.Locale.ROOT));
        new TreeMap<>(how)
                .forEach(
                        (key, value) -> text.append(' ').append(key).append('=').append(value));
        return text + " " + mediaType + " /" + edition;
    }

    /** The parameter of this name, a whole number. */
    public int number(String key) {
        return Integer.parseInt(word(key));
    }

    /** The parameter of this name, or this where the recipe does not say. */
    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** The parameter of this name. */
    public String word(String key) {
        var value = how.get(key);
        if (value == null) throw new IllegalStateException("recipe " + name + " does not say " + key);
        return value;
    }

    /** Whether the recipe has something to say about this. */
    public boolean has(String key) {
        return how.containsKey(key);
    }
}
