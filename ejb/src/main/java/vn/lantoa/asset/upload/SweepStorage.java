package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import vn.lantoa.kernel.Recurring;

/** Purges drafts and sweeps bytes every hour, on the first node that takes the lease. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SweepStorage {
    private static final Logger LOG = System.getLogger(SweepStorage.class.getName());

    @Inject
    SweepLedger ledger;

    @Inject
    PurgeDrafts purgeDrafts;

    @Inject
    SweepBytes sweepBytes;

    @Inject
    Clock clock;

    @Recurring("PT1H")
    void sweep() {
        if (!ledger.takeTurn()) return;
        var purged = purgeDrafts.purge(clock.instant());
        var report = sweepBytes.sweep(clock.instant());
        LOG.log(
                Level.INFO,
                "swept: purged={0} expired={1} strays={2} condemned={3} deleted={4}",
                purged,
                report.expired(),
                report.strays(),
                report.condemned(),
                report.deleted());
    }
}
