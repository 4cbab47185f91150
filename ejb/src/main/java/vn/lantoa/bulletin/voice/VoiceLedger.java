package vn.lantoa.bulletin.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinMoves;
import vn.lantoa.bulletin.BulletinSound;
import vn.lantoa.bulletin.BulletinState;
import vn.lantoa.bulletin.Bulletins;
import vn.lantoa.kernel.Actor;

/** The short transactions around the reading of a bulletin; one that was withdrawn in the meantime stays so. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class VoiceLedger {
    @Inject
    Bulletins bulletins;

    @Inject
    BulletinMoves moves;

    @Inject
    Clock clock;

    /** Moves on a bulletin whose sound is there. */
    public void finish(BulletinId id, BulletinSound sound) {
        var one = bulletins.getLocked(id);
        if (one.progress().state() == BulletinState.MAKING) moves.ready(one, sound, Actor.SYSTEM, clock.instant());
    }

    /** Moves on a bulletin that cannot be read; {@code reason} is a slug. */
    public void fail(BulletinId id, String reason) {
        var one = bulletins.getLocked(id);
        if (one.progress().state() == BulletinState.MAKING)
            bulletins.move(one, BulletinState.FAILED, reason, Actor.SYSTEM, clock.instant());
    }
}
