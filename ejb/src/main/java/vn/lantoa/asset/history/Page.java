package vn.lantoa.asset.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a longer list.
 *
 * @param next cursor of the lines that follow; null at the end
 */
public record Page<T>(List<T> lines, @Nullable String next) {
    public Page {
        lines = List.copyOf(lines);
    }
}
