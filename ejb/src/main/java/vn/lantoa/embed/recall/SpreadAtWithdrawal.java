package vn.lantoa.embed.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** Brings the list to the second place as soon as something is taken back; the outbox asks again until it lies there. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SpreadAtWithdrawal implements EventHandler<ReleaseWithdrawn> {
    @Inject
    SpreadRecalls spread;

    @Override
    public void on(ReleaseWithdrawn event) {
        spread.call();
    }
}
