package vn.lantoa.sms.order;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Timer that reads totals from folders of companies once per minute. It may run on several nodes: each table is
 * processed by one.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TotalsTimer {
    private static final System.Logger LOG = System.getLogger(TotalsTimer.class.getName());

    @Inject
    TakeTotalsFiles take;

    // slow hosts must not be read by two runs at the same time
    private final AtomicBoolean looking = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", persistent = false)
    void poll() {
        if (!looking.compareAndSet(false, true)) return;
        try {
            take.call();
        } catch (RuntimeException e) {
            // the next run is in a minute
            LOG.log(System.Logger.Level.WARNING, "cannot read totals from partner folders", e);
        } finally {
            looking.set(false);
        }
    }
}
