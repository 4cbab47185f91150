package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Releases an urgent bulletin. Only an officer may release it, and must state on whose order (Circular
 * 39/2020/TT-BTTTT).
 */
@StepUp
@UseCase
public class LetOutBulletin {
    @Inject
    BulletinQueries queries;

    @Inject
    BulletinMoves moves;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Bulletin to release.
     *
     * @param basis person or body that ordered the release, as free text
     */
    public record Command(BulletinId bulletin, String basis, Actor by) {}

    /**
     * Releases the bulletin.
     *
     * @throws Conflict if the bulletin's source is no longer public
     */
    public void call(Command command) {
        var one = queries.getLocked(command.bulletin(), Role.RELEASER, command.by());
        queries.requireOtherThanApprover(one, command.by());
        var basis = command.basis().strip();
        Issues.none()
                .when(basis.isEmpty(), "basis", "missing")
                .when(basis.length() > BulletinRules.LONGEST_NOTE, "basis", "too-long", BulletinRules.LONGEST_NOTE)
                .throwIfAny();
        if (one.progress().state() != BulletinState.HELD)
            throw new Conflict(
                    "bulletin-not-held",
                    "bulletin:" + one.id() + " is " + one.progress().state());
        if (!queries.isStillPublic(one))
            throw new Conflict("not-out-for-everyone", "asset:" + one.source().asset());
        moves.out(one, basis, command.by(), clock.instant());
        audit.record(command.by(), "bulletin-let-out", "bulletin:" + one.id(), Map.of("basis", basis));
    }
}
