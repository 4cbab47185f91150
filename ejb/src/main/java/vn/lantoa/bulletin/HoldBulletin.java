package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.outbox.Outbox;

/**
 * Creates a bulletin like {@link MakeBulletin}, but holds it for {@link BulletinMoves#HOLD} before its release. During
 * the hold, it can be withdrawn without any notification. The caller creates urgent bulletins by {@link MakeBulletin}:
 * they wait for an officer anyway.
 */
@UseCase
public class HoldBulletin {
    @Inject
    BulletinDraft draft;

    @Inject
    Bulletins bulletins;

    @Inject
    BulletinMoves moves;

    @Inject
    Outbox outbox;

    /** Creates the bulletin and returns its id; a repeated request returns the id from the first request. */
    public BulletinId call(MakeBulletin.Command command) {
        IdempotencyKey.check(command.key()).throwIfAny();
        var one = draft.of(command);
        bulletins.add(one, command.by());
        var recording = one.sound();
        if (recording != null) bulletins.sound(one.id(), recording);
        moves.made(one, command.by());
        outbox.append(new BulletinMade(one.id(), one.progress().createdAt()), BulletinMoves.HOLD);
        return one.id();
    }
}
