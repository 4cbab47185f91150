package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.release.ReleaseEnded;

/**
 * Withdraws the bulletins of a release that is no longer public. Feeds already omit them; this handler also notifies
 * the partners.
 */
@ApplicationScoped
@HandlerOptions(
        joins = true,
        formerNames = {"TakeBackExpiredBulletins", "TakeBackSupersededBulletins", "TakeBackWithdrawnBulletins"})
@Transactional(Transactional.TxType.REQUIRED)
public class TakeBackEndedBulletins implements EventHandler<ReleaseEnded> {
    @Inject
    BulletinMoves moves;

    @Override
    public void on(ReleaseEnded event) {
        moves.takeBack(event.release(), event.note());
    }
}
