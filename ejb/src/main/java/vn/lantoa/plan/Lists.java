package vn.lantoa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reader of the lists of a JSON document, which may omit empty lists. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
