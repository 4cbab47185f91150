package vn.lantoa.release;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.asset.AssetId;

/** A change log in memory, and a node that follows it. */
public final class FollowedLog extends ChangeLog {
    public final RecentChanges changes = new RecentChanges();
    public final RecentEnds ends = new RecentEnds();
    public final ChangeHead head = new ChangeHead();

    private final List<Changed> entries = new ArrayList<>();
    private final List<End> coming = new ArrayList<>();
    private long seq = 1;
    private long plan;
    private long bulletin;
    private long service;

    public FollowedLog(Clock clock) {
        head.log = this;
        head.recent = changes;
        head.ends = ends;
        head.clock = clock;
    }

    /** Writes an entry about an asset, and its variants. */
    public void change(AssetId asset, AssetId... variants) {
        seq++;
        entries.add(new Changed(seq, asset));
        Arrays.stream(variants).forEach(one -> entries.add(new Changed(seq, one)));
    }

    /** Lets the release of an asset end by the clock. */
    public void endAt(Instant at, AssetId asset, AssetId... variants) {
        coming.add(new End(asset, at));
        Arrays.stream(variants).forEach(one -> coming.add(new End(one, at)));
    }

    /** Lets a campaign be announced by the clock. */
    public void announceAt(Instant at) {
        coming.add(new End(null, at));
    }

    /** Changes a plan or a campaign. */
    public void changePlan() {
        plan++;
    }

    /** Releases a bulletin, or withdraws one. */
    public void changeBulletin() {
        bulletin++;
    }

    /** Changes the register of services. */
    public void changeService() {
        service++;
    }

    @Override
    public Head headAt(Instant now) {
        var next = coming.stream().map(End::at).filter(now::isBefore).min(Instant::compareTo);
        return new Head(seq, plan, bulletin, service, next.orElse(null));
    }

    @Override
    public List<Changed> changed(long after, long upTo, int limit) {
        return entries.stream().filter(one -> one.seq() > after).toList();
    }

    @Override
    public List<End> ends(Instant after, Instant upTo, int limit) {
        return coming.stream()
                .filter(one -> one.at().isAfter(after) && !one.at().isAfter(upTo))
                .sorted(Comparator.comparing(End::at))
                .limit(limit)
                .toList();
    }
}
