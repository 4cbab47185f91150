package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.lantoa.asset.AssetId;

/**
 * Scheduled changes of the recent past and the next seconds, as read by this node's {@link ChangeHead}: a release
 * expires or a campaign is announced. The change log gets no entry when a scheduled change happens, so content rendered before
 * such a change may be invalid afterwards. Queries need no database, like {@link RecentChanges}.
 */
@ApplicationScoped
public class RecentEnds {
    /**
     * Time after a read of the head for which scheduled changes are known. A node that cannot read the head stops
     * serving content long before this time has passed.
     */
    static final Duration AHEAD = Duration.ofSeconds(10);

    /** Time for which past changes are kept. For older content, scheduled changes are unknown. */
    static final Duration BEHIND = Duration.ofMinutes(2);

    private final NavigableMap<Instant, Ended> ends = new ConcurrentSkipListMap<>();
    private volatile Instant since = Instant.MAX;
    private volatile Instant until = Instant.EPOCH;

    /**
     * Assets for which a release ends at one instant.
     *
     * @param anything whether there are more ends than this node reads
     */
    private record Ended(Set<AssetId> assets, boolean anything) {
        boolean mayBe(AssetId asset) {
            return anything || assets.contains(asset);
        }

        Ended and(Ended more) {
            var all = new HashSet<>(assets);
            all.addAll(more.assets());
            return new Ended(Set.copyOf(all), anything || more.anything());
        }
    }

    /** Returns whether no release of the asset or its variants expired between the instants. */
    public boolean isNoneOf(AssetId asset, Instant made, Instant now) {
        return isKnown(made, now)
                && ends.subMap(made, false, now, true).values().stream().noneMatch(one -> one.mayBe(asset));
    }

    /** Returns whether no release of the assets or their variants expired between the instants. */
    public boolean isNoneOf(Set<AssetId> assets, Instant made, Instant now) {
        return isKnown(made, now)
                && ends.subMap(made, false, now, true).values().stream()
                        .noneMatch(one -> assets.stream().anyMatch(one::mayBe));
    }

    /** Returns whether nothing expired and no campaign was announced between the instants. */
    public boolean isNone(Instant made, Instant now) {
        return isKnown(made, now) && ends.subMap(made, false, now, true).isEmpty();
    }

    private boolean isKnown(Instant made, Instant now) {
        return !made.isBefore(since) && !made.isAfter(now) && !now.isAfter(until);
    }

    /** Returns the instant up to which all ends are known. */
    Instant knownUntil() {
        return until;
    }

    /** Restarts at the given instant. For content rendered before it, scheduled changes are then unknown. */
    void beginAt(Instant now) {
        since = now;
        until = now;
        ends.clear();
    }

    /**
     * Adds scheduled changes and removes old ones.
     *
     * @param found all changes after {@link #knownUntil} up to {@code upTo}, in order; only the first {@code most} if
     *     there are more
     */
    void add(List<ChangeLog.End> found, int most, Instant upTo) {
        var byTime = new TreeMap<Instant, Set<AssetId>>();
        for (var one : found) {
            var assets = byTime.computeIfAbsent(one.at(), at -> new HashSet<>());
            var asset = one.asset();
            if (asset != null) assets.add(asset);
        }
        boolean cut = found.size() >= most;
        var last = cut ? byTime.lastKey() : upTo;
        // the last instant may have more ends than were read
        byTime.forEach(
                (at, assets) -> ends.merge(at, new Ended(Set.copyOf(assets), cut && at.equals(last)), Ended::and));
        until = last;
        forgetBefore(upTo.minus(AHEAD).minus(BEHIND));
    }

    private void forgetBefore(Instant old) {
        // {@code since} must be set first, so that readers do not take a removed end for one that never happened
        if (since.isBefore(old)) since = old;
        ends.headMap(old, true).clear();
    }
}
