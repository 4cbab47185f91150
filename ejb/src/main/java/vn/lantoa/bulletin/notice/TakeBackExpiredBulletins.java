package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.bulletin.BulletinMoves;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseExpired;

/**
 * Withdraws the bulletins of a release that has come to its end. From feeds they are gone with it already; this tells.
 */
@Stateless
public class TakeBackExpiredBulletins implements EventHandler<ReleaseExpired> {
    private static final String NOTE = "Nội dung đã hết thời hạn.";

    @Inject
    BulletinMoves moves;

    @Override
    public Class<ReleaseExpired> event() {
        return ReleaseExpired.class;
    }

    @Override
    public void on(ReleaseExpired event) {
        moves.takeBack(event.release(), NOTE);
    }
}
