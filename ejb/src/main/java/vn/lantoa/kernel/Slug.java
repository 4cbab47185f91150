package vn.lantoa.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An enum constant with a name for the API: its own name in lower case, with hyphens ({@code press-feed}). */
public interface Slug {
    String name();

    /** Returns the name for the API. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name in JSON bodies of the API: the slug, except for types with a different established form. */
    default String json() {
        return slug();
    }

    /** Finds the constant with this name, ignoring case. Works for any enum whose names follow this pattern. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        var name = text.strip().replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
