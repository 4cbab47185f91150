package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Removals;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WindowRules;

/**
 * Plans, reschedules, holds and cancels releases within the caller's transaction, for use cases of this and later
 * stages. Checks the right to plan a release; for changes to planned releases, the caller checks the rights. A release
 * ends at the latest when the usage rights of its content end.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReleasePlans {
    static final int REASON_MAX = 2000;

    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    Removals removals;

    @Inject
    ReleaseChecks checks;

    @Inject
    ReleaseMoves moves;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Plans the release of an approved version. A release that is due now is published in the same transaction. */
    public ReleaseId plan(PlanCommand command) {
        var now = clock.instant();
        var version = versions.get(command.version());
        var asset = assets.get(version.asset());
        var owner = asset.organisation();
        checks.admit(command.by(), asset, version);
        moves.lock(version.asset());
        removals.requireOpen(version.asset());
        var rights = RightsRules.endOf(version.notes(), zone);
        WindowRules.check(command.when(), now)
                .and(RightsRules.check(command.when(), rights, now))
                .throwIfAny();
        checks.requireReady(version, command.waivers());
        var window = ReleaseWindow.of(RightsRules.within(command.when(), rights), now);
        checks.requireNew(version, command.reach(), window, now);
        var release = moves.plan(version, owner, command.reach(), window, command.by(), now);
        checks.keepWaivers(release, version, command, now);
        if (window.isDueAt(now)) {
            checks.requireTrueClock();
            moves.publishAll(List.of(release), command.by(), now);
        } else moves.announce(release, now);
        return release.id();
    }

    /**
     * Changes the times of a waiting release and keeps its embargo. If the release becomes due, the timer publishes it
     * shortly afterwards.
     */
    public void reschedule(ReleaseId id, WindowRequest request, Actor by) {
        var release = moves.lock(id);
        var kept = new WindowRequest(request.at(), release.window().embargoUntil(), request.expiresAt());
        reschedule(release, kept, by);
    }

    /** Holds the waiting releases that are not held yet; ignores all other releases. */
    public void hold(Collection<ReleaseId> some, Actor by) {
        var waiting = moves.lockAll(some).stream()
                .filter(release -> release.state().isWaiting() && !release.isHeld())
                .toList();
        moves.hold(waiting, by, clock.instant());
    }

    /**
     * Ends the hold of the held releases; ignores all other releases. The timer publishes overdue releases shortly
     * afterwards.
     */
    public void letGo(Collection<ReleaseId> some, Actor by) {
        moves.letGo(moves.lockAll(some).stream().filter(Release::isHeld).toList(), by);
    }

    /** Cancels a release that was not published yet. */
    public void cancel(ReleaseId id, String reason, Actor by) {
        cancel(moves.lock(id), reason, by);
    }

    /** Changes the times of a locked, waiting release. */
    public void reschedule(Release release, WindowRequest request, Actor by) {
        requireWaiting(release);
        var now = clock.instant();
        var rights = RightsRules.endOf(versions.get(release.version()).notes(), zone);
        WindowRules.check(request, now)
                .and(RightsRules.check(request, rights, now))
                .when(
                        release.state() == ReleaseState.EMBARGOED && request.embargoUntil() == null,
                        "embargoUntil",
                        "missing")
                .throwIfAny();
        moves.reschedule(release, ReleaseWindow.of(RightsRules.within(request, rights), now), by, now);
        moves.announce(release, now);
    }

    /** Cancels a locked, waiting release. */
    public void cancel(Release release, String reason, Actor by) {
        requireWaiting(release);
        Issues.none()
                .when(reason.length() > REASON_MAX, "reason", "too-long", REASON_MAX)
                .throwIfAny();
        moves.cancel(release, reason.strip(), by, clock.instant());
    }

    private static void requireWaiting(Release release) {
        if (!release.state().isWaiting())
            throw new Conflict("release-not-waiting", "release:" + release.id() + " is " + release.state());
    }

    /**
     * Rule that content is not shown after the end of its licence, or of the consent of the people shown. Pure
     * functions.
     */
    static final class RightsRules {
        private RightsRules() {}

        /**
         * Returns the first instant at which a version with these notes must no longer be shown; empty if there is
         * none.
         */
        static Optional<Instant> endOf(WorkingNotes notes, ZoneId zone) {
            return Optional.of(notes.usableUntil())
                    .filter(day -> !day.isEmpty())
                    .map(day ->
                            LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant());
        }

        /** Checks the requested times of content that must not be shown from {@code end} on. */
        static Issues check(WindowRequest request, Optional<Instant> end, Instant now) {
            var due = ReleaseWindow.of(request, now).dueAt();
            return Issues.none().when(end.filter(at -> !due.isBefore(at)).isPresent(), "at", "after-rights");
        }

        /** Returns the request, limited to expire at {@code end} at the latest. */
        static WindowRequest within(WindowRequest request, Optional<Instant> end) {
            var expires = request.expiresAt();
            return end.filter(at -> expires == null || at.isBefore(expires))
                    .map(at -> new WindowRequest(request.at(), request.embargoUntil(), at))
                    .orElse(request);
        }
    }
}
