package vn.lantoa.kernel.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a longer list.
 *
 * @param next cursor of the lines that follow; null at the end
 */
public record ListPage<T>(List<T> lines, @Nullable String next) {
    public ListPage {
        lines = List.copyOf(lines);
    }

    /** The first of these lines, where one more was looked for than the page may have. */
    public static <T> ListPage<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) return new ListPage<>(found, null);
        return new ListPage<>(found.subList(0, limit), cursor.apply(found.get(limit - 1)));
    }

    /** The same page with each line made into another one. */
    public <R> ListPage<R> map(Function<T, R> each) {
        return new ListPage<>(lines.stream().map(each).toList(), next);
    }
}
