package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.bulletin.BulletinMoves;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** Withdraws the bulletins of a release that was taken back. From feeds they are gone with it already; this tells. */
@Stateless
public class TakeBackWithdrawnBulletins implements EventHandler<ReleaseWithdrawn> {
    private static final String NOTE = "Nội dung đã được thu hồi.";

    @Inject
    BulletinMoves moves;

    @Override
    public Class<ReleaseWithdrawn> event() {
        return ReleaseWithdrawn.class;
    }

    @Override
    public void on(ReleaseWithdrawn event) {
        moves.takeBack(event.release(), NOTE);
    }
}
