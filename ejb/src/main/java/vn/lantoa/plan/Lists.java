package vn.lantoa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a JSON document; empty ones may be omitted. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
