package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseEnded;

/**
 * Withdraws the bulletins of a release that is no longer public. Feeds already omit them; this handler also notifies
 * the partners.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
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
