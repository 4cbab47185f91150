package vn.lantoa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a document, in which what is empty may be left out. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
