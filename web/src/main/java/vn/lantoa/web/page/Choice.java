package vn.lantoa.web.page;

import java.util.List;
import java.util.stream.Stream;

/** A choice of a form: the value it sends, and its label. */
public record Choice(String value, String label) {
    /** The names of constants, for a choice whose labels the page knows. */
    public static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
