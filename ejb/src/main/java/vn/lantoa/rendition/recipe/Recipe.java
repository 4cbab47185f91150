package vn.lantoa.rendition.recipe;

import java.util.Map;
import java.util.TreeMap;

/**
 * The recipe of a rendition: one line of {@code recipes.json}.
 *
 * @param name its name in addresses
 * @param rank urgency: 0 for what everybody waits for, and more for what may come later
 * @param edition raised by a change of the result that the parameters do not show
 * @param how the parameters, by name
 */
public record Recipe(
        String name, Family family, String mediaType, Lane lane, int rank, int edition, Map<String, String> how) {
    public Recipe {
        how = Map.copyOf(how);
    }

    /** The text stored with each result: all that decides the output. */
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

    /** The parameter of this name; the default where the recipe has none. */
    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** The parameter of this name. */
    public String word(String key) {
        var value = how.get(key);
        if (value == null) throw new IllegalStateException("recipe " + name + " does not say " + key);
        return value;
    }

    /** True if the recipe has this parameter. */
    public boolean has(String key) {
        return how.containsKey(key);
    }
}
