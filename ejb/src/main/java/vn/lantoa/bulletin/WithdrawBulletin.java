package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Withdraws one bulletin. The bulletin disappears from feeds and API at once, and broadcasting partners are notified.
 */
@StepUp
@UseCase
public class WithdrawBulletin {
    @Inject
    BulletinQueries queries;

    @Inject
    BulletinMoves moves;

    /** Withdraws the bulletin; repeated calls have no effect. */
    public void call(BulletinId id, String reason, Actor by) {
        var one = queries.getLocked(id, Role.RELEASER, by);
        var note = reason.strip();
        BulletinRules.checkNote("note", note).throwIfAny();
        var state = one.progress().state();
        if (state == BulletinState.WITHDRAWN) return;
        if (!state.mayBecome(BulletinState.WITHDRAWN))
            throw new Conflict("bulletin-not-out", "bulletin:" + one.id() + " is " + state);
        moves.withdrawn(one, note, by);
    }

    /** Withdraws a bulletin during its hold. Needs no second factor, since nobody outside knows of the bulletin. */
    public void stop(BulletinId id, String reason, Actor by) {
        var one = queries.getLocked(id, Role.RELEASER, by);
        var note = reason.strip();
        BulletinRules.checkNote("note", note).throwIfAny();
        if (queries.holdLeft(one).isZero())
            throw new Conflict(
                    "bulletin-hold-over",
                    "bulletin:" + one.id() + " is " + one.progress().state());
        moves.withdrawn(one, note, by);
    }
}
