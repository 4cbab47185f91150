package vn.lantoa.asset.upload;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Timer that sweeps every hour, on the first node that takes the lease. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepTimer {
    private static final Logger LOG = System.getLogger(SweepTimer.class.getName());

    @Inject
    SweepLedger ledger;

    @Inject
    PurgeDrafts purgeDrafts;

    @Inject
    SweepBytes sweepBytes;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
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
