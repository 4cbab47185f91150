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
 * The assets that changed lately as this node knows it from its {@link ChangeHead}: whatever was made of one at a number of
 * the change log is right as long as neither it nor a variant of it changed since. Asked without a database, so also by
 * threads that may not wait.
 */
@ApplicationScoped
public class RecentChanges {
    private static final int MOST_KNOWN = 100_000;

    private final Map<AssetId, Long> changed = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Set<AssetId>> entries = new ConcurrentSkipListMap<>();
    private volatile long since = Long.MAX_VALUE;
    private volatile long last = Long.MAX_VALUE;
    private volatile int written;

    /** True if an asset and its relatives have not changed since this number of the log. */
    public boolean isUnchanged(AssetId asset, long seq) {
        // in this order: whatever was forgotten meanwhile was before what is known now
        return changed.getOrDefault(asset, 0L) <= seq && seq >= since;
    }

    /**
     * True if none of these assets nor their relatives have changed since this number of the log. Where nothing has
     * changed no asset is looked up, where little has, only what did.
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

    /** True if nothing public has changed since this number of the log. */
    public boolean isUnchanged(long seq) {
        return last <= seq;
    }

    /** Adds changes. */
    void add(List<ChangeLog.Changed> more) {
        written += more.size();
        for (var one : more) {
            changed.merge(one.asset(), one.seq(), Math::max);
            entries.computeIfAbsent(one.seq(), seq -> ConcurrentHashMap.newKeySet())
                    .add(one.asset());
            last = Math.max(last, one.seq());
        }
    }

    /** True if there is room for more; if not, {@link #beginAt}. */
    boolean hasRoom() {
        return changed.size() <= MOST_KNOWN && written <= MOST_KNOWN;
    }

    /** Begins again at this number: of anything older it is unknown whether it changed. */
    void beginAt(long seq) {
        since = seq;
        last = seq;
        changed.clear();
        entries.clear();
        written = 0;
    }
}
