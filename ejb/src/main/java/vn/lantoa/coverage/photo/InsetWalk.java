package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Semaphore;
import vn.lantoa.coverage.photo.InsetLedger.Published;

/** Decomposes released files in batches, during the hours of portal visits. Resumes after a crash of the node. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class InsetWalk {
    private static final Semaphore PLACE = new Semaphore(1);

    @Inject
    InsetLedger ledger;

    @Inject
    OriginalViewer viewer;

    /**
     * Processes the next batch; returns false if there is no batch or another thread of this node is processing one.
     */
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
