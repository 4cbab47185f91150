package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
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

    /**
     * Releases the bulletin.
     *
     * @param order person or body that ordered the release, as free text
     * @throws Conflict if the bulletin's source is no longer public
     */
    public void call(BulletinId id, String order, Actor by) {
        var one = queries.getLocked(id, Role.RELEASER, by);
        queries.requireOtherThanApprover(one, by);
        var basis = order.strip();
        BulletinRules.checkNote("basis", basis).throwIfAny();
        if (one.progress().state() != BulletinState.HELD)
            throw new Conflict(
                    "bulletin-not-held",
                    "bulletin:" + one.id() + " is " + one.progress().state());
        if (!queries.isStillPublic(one))
            throw new Conflict("not-out-for-everyone", "asset:" + one.source().asset());
        moves.out(one, basis, by);
        audit.record(by, "bulletin-let-out", "bulletin:" + one.id(), Map.of("basis", basis));
    }
}
