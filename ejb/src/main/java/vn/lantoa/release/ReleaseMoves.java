package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.Submissions;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HubEvent;
import vn.lantoa.outbox.Outbox;

/**
 * Changes of state of releases, for use cases of this and later stages. Each method changes the aggregate, writes the
 * audit entry and the event and, if the change is externally visible, finally the change log entry. Callers lock first
 * ({@link #lock}), then check, then change. After an externally visible change, only further such changes may follow.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReleaseMoves {
    @Inject
    Releases releases;

    @Inject
    Assets assets;

    @Inject
    Submissions approvals;

    @Inject
    ChangeLog changes;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /** Locks the asset, which serialises all changes to its releases. */
    public void lock(AssetId asset) {
        assets.getLocked(asset);
    }

    /** Locks the asset and then the release. */
    public Release lock(ReleaseId id) {
        lock(releases.assetOf(id));
        return releases.getLocked(id);
    }

    /** Plans a new release and returns it. */
    public Release plan(
            AssetVersion version, OrganisationId owner, Reach reach, ReleaseWindow window, Actor by, Instant now) {
        var release = new Release(version, owner, reach, window, by, now);
        releases.add(release);
        approvals.notePlanned(version.id(), true);
        record(by, "release-planned", release, Map.of("due", window.dueAt().toString(), "reach", reach.name()));
        return release;
    }

    /** Sets new times of a waiting release. */
    public void reschedule(Release release, ReleaseWindow window, Actor by, Instant now) {
        release.reschedule(window, by, now);
        record(by, "release-rescheduled", release, Map.of("due", window.dueAt().toString()));
    }

    /** Announces the release to partners with an embargo agreement, if it is under embargo and not internal. */
    public void announce(Release release, Instant now) {
        if (isAnnounced(release)) changes.appendAll(List.of(line(ChangeKind.ANNOUNCE, release)), now);
    }

    /** Locks the releases and their assets. */
    public List<Release> lockAll(Collection<ReleaseId> some) {
        return releases.lockAll(some);
    }

    /** Holds the releases, so that they are not published when due. */
    public void hold(List<Release> waiting, Actor by, Instant now) {
        waiting.forEach(release -> release.hold(now));
        recordAll(by, "release-held", waiting);
    }

    /** Ends the hold of the releases. */
    public void letGo(List<Release> held, Actor by) {
        held.forEach(Release::letGo);
        recordAll(by, "release-let-go", held);
    }

    private void recordAll(Actor by, String action, List<Release> some) {
        if (some.isEmpty()) return;
        audit.recordAll(
                by, some.stream().map(one -> entry(action, one, Map.of())).toList());
    }

    /**
     * Publishes the releases, at most one per asset, as the current releases of their assets, with a constant number of
     * statements; the former current releases are superseded.
     */
    public void publishAll(List<Release> due, Actor by, Instant now) {
        var former = releases.formerOf(due.stream().map(Release::id).toList());
        var written = new Written();
        for (var release : due) publish(release, former.get(release.asset()), by, now, written);
        write(written, by, now);
    }

    private void write(Written written, Actor by, Instant now) {
        audit.recordAll(by, written.audit);
        outbox.appendAll(written.events);
        changes.appendAll(written.changes, now);
    }

    /** Records of several changes, to be written together. */
    private static final class Written {
        private final List<AuditLog.Entry> audit = new ArrayList<>();
        private final List<HubEvent> events = new ArrayList<>();
        private final List<ChangeLog.Line> changes = new ArrayList<>();
    }

    private static void publish(
            Release release, Releases.@Nullable Former former, Actor by, Instant now, Written written) {
        var current = former == null ? null : former.current();
        if (current != null) {
            current.supersede(by, now);
            written.audit.add(entry("release-superseded", current, Map.of()));
            written.events.add(new ReleaseSuperseded(current.id(), current.asset(), now));
            written.changes.add(line(ChangeKind.SUPERSEDE, current));
        }
        release.publish(by, former == null ? now : afterAllOthers(former.last(), now));
        written.audit.add(entry("release-published", release, details(release, now)));
        written.events.add(new ReleasePublished(release.id(), release.asset(), now));
        written.changes.add(line(ChangeKind.PUBLISH, release));
    }

    private static Map<String, String> details(Release release, Instant now) {
        var late = release.window().findDelay(now);
        return late.isEmpty()
                ? Map.of("reach", release.reach().name())
                : Map.of("reach", release.reach().name(), "late", late.get().toString());
    }

    private static ChangeLog.Line line(ChangeKind kind, Release release) {
        return new ChangeLog.Line(kind, release.asset(), release.versionNumber(), release.id());
    }

    /** Ends the releases that have expired. */
    public void expireAll(List<Release> over, Instant now) {
        var written = new Written();
        for (var release : over) {
            release.expire(now);
            written.audit.add(entry("release-expired", release, Map.of()));
            written.events.add(new ReleaseExpired(release.id(), release.asset(), now));
            written.changes.add(line(ChangeKind.EXPIRE, release));
        }
        write(written, Actor.SYSTEM, now);
    }

    /** Cancels the release before it is published. */
    public void cancel(Release release, String reason, Actor by, Instant now) {
        var announced = isAnnounced(release);
        release.cancel(reason, by, now);
        approvals.notePlanned(release.version(), releases.isPlanned(release.version()));
        record(by, "release-cancelled", release, Map.of());
        outbox.append(new ReleaseCancelled(release.id(), release.asset(), now));
        if (announced) changes.appendAll(List.of(line(ChangeKind.CALL_OFF, release)), now);
    }

    /** Withdraws the releases publicly; the most important release must be first. */
    public void withdraw(List<Release> taken, WithdrawalKind kind, Actor by, Instant now) {
        for (var release : taken) {
            release.withdraw(kind, by, now);
            record(by, "release-withdrawn", release, Map.of("kind", kind.name()));
            outbox.append(new ReleaseWithdrawn(release.id(), release.asset(), kind, now));
        }
        changes.appendAll(taken.stream().map(one -> line(kind.change(), one)).toList(), now);
    }

    /**
     * Returns the instant of publication. It is later than all earlier publications of the asset, even if the clock is
     * behind.
     */
    private static Instant afterAllOthers(Instant last, Instant now) {
        var next = last.plus(1, ChronoUnit.MICROS);
        return now.isBefore(next) ? next : now;
    }

    private static boolean isAnnounced(Release release) {
        return release.state() == ReleaseState.EMBARGOED && release.reach() != Reach.INTERNAL;
    }

    private void record(Actor by, String action, Release release, Map<String, String> more) {
        var entry = entry(action, release, more);
        audit.record(by, entry.action(), entry.object(), entry.details());
    }

    private static AuditLog.Entry entry(String action, Release release, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("organisation", release.organisation().toString());
        details.put("asset", release.asset().toString());
        details.put("version", release.version().toString());
        return new AuditLog.Entry(action, "release:" + release.id(), details);
    }
}
