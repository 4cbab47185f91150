package vn.lantoa.outbox;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Timers of the outbox on this node: poll for rows, extend leases, park exhausted rows, delete old ones. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {
    private static final System.Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxMessages messages;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void poll() {
        relay.relay();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void beat() {
        relay.beat();
        var parked = messages.parkExhausted();
        if (parked > 0) LOG.log(Level.ERROR, "event given up, see /console/operation: parked={0}", parked);
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidy() {
        messages.dropOldDone();
    }
}
