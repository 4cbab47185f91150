package vn.lantoa.web.page;

import java.util.List;
import java.util.stream.Stream;

/** An option of a form: the submitted value and its label. */
public record Choice(String value, String label) {
    /** Returns the names of constants, for options that the page itself labels. */
    public static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
