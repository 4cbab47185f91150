package vn.lantoa.embed.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** Brings the list to the second place as soon as something is taken back; the outbox asks again until it lies there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SpreadAtWithdrawal implements EventHandler<ReleaseWithdrawn> {
    @Inject
    SpreadRecalls spread;

    @Override
    public void on(ReleaseWithdrawn event) {
        spread.call();
    }
}
