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
 * The ends by the clock as this node knows them from its {@link ChangeHead}, those that passed lately and those of the next
 * seconds: a release ends, or a campaign is announced. No entry of the log tells of them in time, so whatever was made
 * before one is not right after it, if it shows what ended. Asked without a database, like {@link RecentChanges}.
 */
@ApplicationScoped
public class RecentEnds {
    /** The time ahead of a look for which ends are known; a node shows nothing that long after its last look. */
    static final Duration AHEAD = Duration.ofSeconds(10);

    /** The time for which an end is remembered: of whatever was made before it is unknown whether it ended. */
    static final Duration BEHIND = Duration.ofMinutes(2);

    private final NavigableMap<Instant, Ended> ends = new ConcurrentSkipListMap<>();
    private volatile Instant since = Instant.MAX;
    private volatile Instant until = Instant.EPOCH;

    /** What ends at one instant; {@code anything} where there is more than this node wants to know. */
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

    /** True if no release of an asset and its relatives ended by the clock between these instants. */
    public boolean isNoneOf(AssetId asset, Instant made, Instant now) {
        return isKnown(made, now)
                && ends.subMap(made, false, now, true).values().stream().noneMatch(one -> one.mayBe(asset));
    }

    /** True if no release of these assets and their relatives did. */
    public boolean isNoneOf(Set<AssetId> assets, Instant made, Instant now) {
        return isKnown(made, now)
                && ends.subMap(made, false, now, true).values().stream()
                        .noneMatch(one -> assets.stream().anyMatch(one::mayBe));
    }

    /** True if nothing at all ended between them, and no campaign was announced by the clock. */
    public boolean isNone(Instant made, Instant now) {
        return isKnown(made, now) && ends.subMap(made, false, now, true).isEmpty();
    }

    private boolean isKnown(Instant made, Instant now) {
        return !made.isBefore(since) && !made.isAfter(now) && !now.isAfter(until);
    }

    /** The instant up to which all ends are known. */
    Instant knownUntil() {
        return until;
    }

    /** Begins again at this instant: of anything made before it is unknown whether it ended. */
    void beginAt(Instant now) {
        since = now;
        until = now;
        ends.clear();
    }

    /**
     * Adds ends, and forgets the old ones.
     *
     * @param found all after {@link #knownUntil} up to {@code upTo}, in their order; the first {@code most} of them where
     *     they are as many
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
        // of the last instant there may be more than was found
        byTime.forEach(
                (at, assets) -> ends.merge(at, new Ended(Set.copyOf(assets), cut && at.equals(last)), Ended::and));
        until = last;
        forgetBefore(upTo.minus(AHEAD).minus(BEHIND));
    }

    private void forgetBefore(Instant old) {
        // in this order: nobody may take what is forgotten for what never was
        if (since.isBefore(old)) since = old;
        ends.headMap(old, true).clear();
    }
}
