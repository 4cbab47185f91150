package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.bulletin.BulletinMoves;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseSuperseded;

/**
 * Withdraws the bulletins of a release that was replaced by a new version. From feeds they are gone with it already;
 * this tells.
 */
@Stateless
public class TakeBackSupersededBulletins implements EventHandler<ReleaseSuperseded> {
    private static final String NOTE = "Nội dung đã có bản mới.";

    @Inject
    BulletinMoves moves;

    @Override
    public Class<ReleaseSuperseded> event() {
        return ReleaseSuperseded.class;
    }

    @Override
    public void on(ReleaseSuperseded event) {
        moves.takeBack(event.release(), NOTE);
    }
}
