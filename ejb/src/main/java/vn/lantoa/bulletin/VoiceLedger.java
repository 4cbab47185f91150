package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.kernel.Actor;

/** Short transactions after the synthesis of a bulletin. A bulletin withdrawn meanwhile stays withdrawn. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class VoiceLedger {
    @Inject
    Bulletins bulletins;

    @Inject
    BulletinMoves moves;

    @Inject
    Clock clock;

    /** Records the audio of a bulletin and moves the bulletin to its next state. */
    public void finish(BulletinId id, BulletinSound sound) {
        var one = bulletins.getLocked(id);
        if (one.progress().state() == BulletinState.MAKING) moves.ready(one, sound, Actor.SYSTEM, clock.instant());
    }

    /**
     * Records that the synthesis failed.
     *
     * @param reason slug of the reason
     */
    public void fail(BulletinId id, String reason) {
        var one = bulletins.getLocked(id);
        if (one.progress().state() == BulletinState.MAKING)
            bulletins.move(one, BulletinState.FAILED, reason, Actor.SYSTEM, clock.instant());
    }
}
