package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.lantoa.asset.AssetId;

/**
 * Assets that changed recently, as read by this node's {@link ChangeHead}. Content rendered at a number of the change
 * log is valid until the asset or one of its variants changes. Queries need no database, so that non-blocking threads
 * may call them.
 */
@ApplicationScoped
public class RecentChanges {
    private static final int MOST_KNOWN = 100_000;

    private final Map<AssetId, Long> changed = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Set<AssetId>> entries = new ConcurrentSkipListMap<>();
    private volatile long since = Long.MAX_VALUE;
    private volatile long last = Long.MAX_VALUE;
    private volatile int written;

    /** Returns whether the asset and its variants have not changed since the given number of the log. */
    public boolean isUnchanged(AssetId asset, long seq) {
        // {@code since} must be read last, so that entries removed in between are older than it
        return changed.getOrDefault(asset, 0L) <= seq && seq >= since;
    }

    /**
     * Returns whether none of the assets or their variants has changed since the given number of the log. The time is
     * proportional to the number of changes or of assets, whichever is smaller.
     */
    public boolean isUnchanged(Set<AssetId> assets, long seq) {
        if (isUnchanged(seq)) return true;
        int looked = 0;
        for (var changedThere : entries.tailMap(seq, false).values()) {
            if (++looked > assets.size()) return assets.stream().allMatch(asset -> isUnchanged(asset, seq));
            if (!Collections.disjoint(assets, changedThere)) return false;
        }
        return seq >= since;
    }

    /** Returns whether nothing public has changed since the given number of the log. */
    public boolean isUnchanged(long seq) {
        return last <= seq;
    }

    void add(List<ChangeLog.Changed> more) {
        written += more.size();
        for (var one : more) {
            changed.merge(one.asset(), one.seq(), Math::max);
            entries.computeIfAbsent(one.seq(), seq -> ConcurrentHashMap.newKeySet())
                    .add(one.asset());
            last = Math.max(last, one.seq());
        }
    }

    /** Returns whether more changes fit. If not, the caller must call {@link #beginAt}. */
    boolean hasRoom() {
        return changed.size() <= MOST_KNOWN && written <= MOST_KNOWN;
    }

    /** Restarts at the given number of the log. For content rendered at lower numbers, changes are then unknown. */
    void beginAt(long seq) {
        since = seq;
        last = seq;
        changed.clear();
        entries.clear();
        written = 0;
    }
}
