package vn.lantoa.sms.order.folder;

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

/** Looks once a minute for totals in folders of companies. Several nodes may: each table is taken by one. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TotalsTimer {
    private static final System.Logger LOG = System.getLogger(TotalsTimer.class.getName());

    @Inject
    TakeTotalsFiles take;

    // hosts that are slow must not be called by two minutes at once
    private final AtomicBoolean looking = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", persistent = false)
    void poll() {
        if (!looking.compareAndSet(false, true)) return;
        try {
            take.call();
        } catch (RuntimeException e) {
            // the next look comes in a minute
            LOG.log(System.Logger.Level.WARNING, "totals in folders cannot be seen", e);
        } finally {
            looking.set(false);
        }
    }
}
