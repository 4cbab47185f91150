package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** Publishes the list to the mirror store as soon as a release is withdrawn; the outbox retries until it succeeds. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SpreadAtWithdrawal implements EventHandler<ReleaseWithdrawn> {
    @Inject
    SpreadRecalls spread;

    @Override
    public void on(ReleaseWithdrawn event) {
        spread.call();
    }
}
