package vn.lantoa.embed.recall;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Renews the list at the second place before it grows old there, and after a time in which that place was away. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SpreadTimer {
    private static final System.Logger LOG = System.getLogger(SpreadTimer.class.getName());

    @Inject
    SpreadRecalls spread;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void spread() {
        try {
            spread.call();
        } catch (EJBException e) {
            LOG.log(WARNING, "the second place of the recall list cannot be reached: {0}", e.getMessage());
        }
    }
}
