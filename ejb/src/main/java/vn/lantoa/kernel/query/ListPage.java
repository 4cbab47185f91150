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
    /**
     * Returns the first page of the found lines.
     *
     * @param found the lines found by a search for at most {@code limit + 1} lines
     */
    public static <T> ListPage<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) return new ListPage<>(found, null);
        return new ListPage<>(found.subList(0, limit), cursor.apply(found.get(limit - 1)));
    }

    /** Returns a page whose lines are the converted lines of this page. */
    public <R> ListPage<R> map(Function<T, R> each) {
        return new ListPage<>(lines.stream().map(each).toList(), next);
    }
}
