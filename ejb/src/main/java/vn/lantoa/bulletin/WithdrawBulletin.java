package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
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

    @Inject
    Clock clock;

    /**
     * Bulletin to withdraw.
     *
     * @param note reason of the withdrawal
     */
    public record Command(BulletinId bulletin, String note, Actor by) {}

    /** Withdraws the bulletin; repeated calls have no effect. */
    public void call(Command command) {
        var one = queries.getLocked(command.bulletin(), Role.RELEASER, command.by());
        var note = command.note().strip();
        Issues.none()
                .when(note.isEmpty(), "note", "missing")
                .when(note.length() > BulletinRules.LONGEST_NOTE, "note", "too-long", BulletinRules.LONGEST_NOTE)
                .throwIfAny();
        var state = one.progress().state();
        if (state == BulletinState.WITHDRAWN) return;
        if (!state.mayBecome(BulletinState.WITHDRAWN))
            throw new Conflict("bulletin-not-out", "bulletin:" + one.id() + " is " + state);
        moves.withdrawn(one, note, command.by(), clock.instant());
    }
}
