package vn.lantoa.release;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.Outbox;

/**
 * The moves of releases, for the use cases of this stage and of later ones: each moves the aggregate, keeps the audit
 * entry and the event, and, where the outside sees a change, ends with the change log. Lock first ({@link #lock}), check
 * second, move third; nothing but further moves may follow a move that the outside sees.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReleaseMoves {
    @Inject
    Releases releases;

    @Inject
    Assets assets;

    @Inject
    ChangeLog changes;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /** Locks the asset: all that happens to its releases happens one after the other. */
    public void lock(AssetId asset) {
        assets.getLocked(asset);
    }

    /** Locks the release, its asset first. */
    public Release lock(ReleaseId id) {
        lock(releases.assetOf(id));
        return releases.getLocked(id);
    }

    /** A new release that waits. */
    public Release plan(
            AssetVersion version, OrganisationId owner, Reach reach, ReleaseWindow window, Actor by, Instant now) {
        var release = new Release(version, owner, reach, window, by, now);
        releases.add(release);
        record(by, "release-planned", release, Map.of("due", window.dueAt().toString(), "reach", reach.name()));
        return release;
    }

    /** Gives a release that waits other times. */
    public void reschedule(Release release, ReleaseWindow window, Actor by, Instant now) {
        release.reschedule(window, by, now);
        record(by, "release-rescheduled", release, Map.of("due", window.dueAt().toString()));
    }

    /** Tells partners who signed that it will come, if it is under embargo and partners may ever have it. */
    public void announce(Release release, Instant now) {
        if (isAnnounced(release)) change(ChangeKind.ANNOUNCE, release, now);
    }

    /** Makes it the current one of its asset; the one that was gives way. */
    public void publish(Release release, Actor by, Instant now) {
        var former = releases.findPublished(release.asset());
        former.ifPresent(one -> supersede(one, by, now));
        release.publish(by, afterAllOthers(release.asset(), now));
        record(by, "release-published", release, Map.of("reach", release.reach().name()));
        outbox.append(new ReleasePublished(release.id(), release.asset(), now));
        former.ifPresent(one -> change(ChangeKind.SUPERSEDE, one, now));
        change(ChangeKind.PUBLISH, release, now);
    }

    /** Ends it, because its end has come. */
    public void expire(Release release, Instant now) {
        release.expire(now);
        record(Actor.SYSTEM, "release-expired", release, Map.of());
        outbox.append(new ReleaseExpired(release.id(), release.asset(), now));
        change(ChangeKind.EXPIRE, release, now);
    }

    /** Calls it off before it came out. */
    public void cancel(Release release, String reason, Actor by, Instant now) {
        var announced = isAnnounced(release);
        release.cancel(reason, by, now);
        record(by, "release-cancelled", release, Map.of());
        outbox.append(new ReleaseCancelled(release.id(), release.asset(), now));
        if (announced) change(ChangeKind.CALL_OFF, release, now);
    }

    /** Takes these back in public, the most important first. */
    public void withdraw(List<Release> taken, WithdrawalKind kind, Actor by, Instant now) {
        for (var release : taken) {
            release.withdraw(kind, by, now);
            record(by, "release-withdrawn", release, Map.of("kind", kind.name()));
            outbox.append(new ReleaseWithdrawn(release.id(), release.asset(), kind, now));
        }
        for (var release : taken) change(kind.change(), release, now);
    }

    /** The last that came out is the one that speaks: a node whose clock is behind must not publish into the past. */
    private Instant afterAllOthers(AssetId asset, Instant now) {
        return releases.of(asset).stream()
                .flatMap(one -> one.findPublishedAt().stream())
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    private static boolean isAnnounced(Release release) {
        return release.state() == ReleaseState.EMBARGOED && release.reach() != Reach.INTERNAL;
    }

    private void supersede(Release former, Actor by, Instant now) {
        former.supersede(by, now);
        record(by, "release-superseded", former, Map.of());
        outbox.append(new ReleaseSuperseded(former.id(), former.asset(), now));
    }

    private void change(ChangeKind kind, Release release, Instant now) {
        changes.append(kind, release.asset(), release.versionNumber(), release.id(), now);
    }

    private void record(Actor by, String action, Release release, Map<String, String> more) {
        var details = new java.util.TreeMap<>(more);
        details.put("organisation", release.organisation().toString());
        details.put("asset", release.asset().toString());
        details.put("version", release.version().toString());
        audit.record(by, action, "release:" + release.id(), details);
    }
}
