package vn.lantoa.web.release;

import java.util.Optional;
import java.util.stream.Stream;

/** Writes enum constants in their wire form: lower case with hyphens. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> Optional<E> find(E[] words, String text) {
        var name = text.strip().replace('-', '_');
        return Stream.of(words)
                .filter(word -> word.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
