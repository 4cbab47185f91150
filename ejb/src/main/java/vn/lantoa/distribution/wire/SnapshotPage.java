package vn.lantoa.distribution.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of all that a partner is entitled to.
 *
 * @param seq the number of the change log to go on from, once the partner has all pages; the same on each of them
 * @param next cursor of the next page; null: this is the last
 */
public record SnapshotPage(long seq, List<WireState> items, @Nullable String next) {
    public SnapshotPage {
        items = List.copyOf(items);
    }
}
