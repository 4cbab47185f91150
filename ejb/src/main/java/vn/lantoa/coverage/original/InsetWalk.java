package vn.lantoa.coverage.original;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Semaphore;
import vn.lantoa.coverage.original.InsetLedger.Published;

/**
 * The taking apart of what is released, in the hours in which portals are visited: some at a time, and it goes on where
 * it was when its node died.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class InsetWalk {
    private static final Semaphore PLACE = new Semaphore(1);

    @Inject
    InsetLedger ledger;

    @Inject
    OriginalViewer viewer;

    /** Takes the next ones apart; says whether there were any that nobody else on this node has in hand. */
    public boolean next() {
        if (!PLACE.tryAcquire()) return false;
        try {
            var releases = ledger.next();
            if (releases.isEmpty()) return false;
            viewer.view(ledger.unseen(releases.stream().map(Published::id).toList()));
            ledger.walked(releases.get(releases.size() - 1));
            return true;
        } finally {
            PLACE.release();
        }
    }
}
