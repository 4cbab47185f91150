package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lantoa.bulletin.BulletinMoves;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseEnded;

/** Withdraws the bulletins of a release that is out no more. From feeds they are gone with it already; this tells. */
@Stateless
public class TakeBackEndedBulletins implements EventHandler<ReleaseEnded> {
    @Inject
    BulletinMoves moves;

    @Override
    public Set<String> formerNames() {
        return Set.of("TakeBackExpiredBulletins", "TakeBackSupersededBulletins", "TakeBackWithdrawnBulletins");
    }

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public void on(ReleaseEnded event) {
        moves.takeBack(event.release(), event.note());
    }
}
