package vn.lantoa.distribution.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of everything that a partner is entitled to.
 *
 * @param seq change log number to continue from after the last page; the same on each page
 * @param next cursor of the next page; null on the last
 */
public record SnapshotPage(long seq, List<WireState> items, @Nullable String next) {}
