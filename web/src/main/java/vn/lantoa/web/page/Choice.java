package vn.lantoa.web.page;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An option of a form: the submitted value and its label. */
public record Choice(String value, String label) {
    /** Returns options for these objects. */
    public static <T> List<Choice> of(Collection<T> all, Function<T, ?> value, Function<T, String> label) {
        return all.stream()
                .map(one -> new Choice(value.apply(one).toString(), label.apply(one)))
                .toList();
    }

    /** Returns the names of constants, for options that the page itself labels. */
    public static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
