package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.Outbox;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.planning.PlanWithdrawal;

/** State changes of bulletins, with their audit records and events, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BulletinMoves {
    /** Time during which a new bulletin can be stopped, the same as of a release. */
    static final Duration HOLD = PlanWithdrawal.HOLD;

    @Inject
    Bulletins bulletins;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    public void made(BulletinView one, Actor by) {
        audit.record(
                by,
                "bulletin-made",
                "bulletin:" + one.id(),
                Map.of(
                        "asset", one.source().asset().toString(),
                        "version", String.valueOf(one.source().version()),
                        "medium", one.kind().medium().slug(),
                        "priority", one.kind().priority().slug(),
                        "voice", one.kind().voice().slug()));
    }

    /**
     * Records that the bulletin has its audio or needs no audio, and releases it. An urgent bulletin is held until a
     * person releases it.
     */
    public void ready(BulletinView one, @Nullable BulletinSound sound, Actor by) {
        if (sound != null) bulletins.sound(one.id(), sound);
        if (one.kind().isUrgent()) bulletins.move(one, BulletinState.HELD, "", by);
        else out(one, "", by);
    }

    public void out(BulletinView one, String note, Actor by) {
        outbox.append(new BulletinOut(one.id(), bulletins.move(one, BulletinState.OUT, note, by)));
    }

    public void withdrawn(BulletinView one, String note, Actor by) {
        var now = bulletins.move(one, BulletinState.WITHDRAWN, note, by);
        audit.record(by, "bulletin-withdrawn", "bulletin:" + one.id(), Map.of());
        // a bulletin stopped before its release was never announced
        if (one.progress().wasOut()) outbox.append(new BulletinWithdrawn(one.id(), now));
    }

    /** Withdraws all bulletins made from the release. */
    public void takeBack(ReleaseId release, String note) {
        for (var one : bulletins.openOf(release)) withdrawn(one, note, Actor.SYSTEM);
    }

    /**
     * Releases a bulletin after its hold, or after its audio was synthesized.
     *
     * @param sound the synthesized audio; null if there is none to store
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void spoken(BulletinId id, @Nullable BulletinSound sound) {
        var one = bulletins.getLocked(id);
        if (one.progress().state() == BulletinState.MAKING) ready(one, sound, Actor.SYSTEM);
    }

    /** Marks a bulletin as failed, because its audio could not be synthesized. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void notSpoken(BulletinId id, String reason) {
        var one = bulletins.getLocked(id);
        if (one.progress().state() == BulletinState.MAKING)
            bulletins.move(one, BulletinState.FAILED, reason, Actor.SYSTEM);
    }
}
