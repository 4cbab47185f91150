package vn.lantoa.rendition;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Timer of the makers on this node: it polls for abandoned work and extends the leases of work in progress. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenditionTimer {
    @Inject
    RenditionMakers makers;

    @Inject
    RenditionPulse pulse;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void poll() {
        makers.wake();
    }

    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    void beat() {
        pulse.beat();
    }
}
