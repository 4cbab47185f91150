package vn.lantoa.kernel.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param next cursor of the following page; null at the end
 */
public record ListPage<T>(List<T> lines, @Nullable String next) {
    public ListPage {
        lines = List.copyOf(lines);
    }

    /** Returns the first page of the found lines. The caller must have searched for one line more than the limit. */
    public static <T> ListPage<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) return new ListPage<>(found, null);
        return new ListPage<>(found.subList(0, limit), cursor.apply(found.get(limit - 1)));
    }

    /** Returns the same page with each line converted. */
    public <R> ListPage<R> map(Function<T, R> each) {
        return new ListPage<>(lines.stream().map(each).toList(), next);
    }
}
