package vn.lantoa.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A constant with a word on the wire, which is its name in small letters, with hyphens: {@code press-feed}. */
public interface Slug {
    String name();

    /** The word on the wire. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant with this word, in letters of any case; of any enumeration, whose names are such words. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        var name = text.strip().replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
