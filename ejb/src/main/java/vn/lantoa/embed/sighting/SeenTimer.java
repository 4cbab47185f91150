package vn.lantoa.embed.sighting;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;

/** Timer that writes the counts of this node every 5 seconds, and once more on shutdown. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeenTimer {
    private static final System.Logger LOG = System.getLogger(SeenTimer.class.getName());

    @Inject
    SeenBuffer buffer;

    @Inject
    SeenLedger ledger;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @PreDestroy
    public void write() {
        var counts = buffer.drain();
        if (counts.isEmpty()) return;
        try {
            ledger.add(counts);
        } catch (TransactionalException | PersistenceException e) {
            // counted again with the next batch: counts may be late, but are never doubled
            buffer.addAll(counts);
            LOG.log(WARNING, "sightings cannot be written yet, will retry: {0}", e.getMessage());
        }
    }
}
