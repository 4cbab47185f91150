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

/** The timer of the makers on this node: looks for abandoned work, and prolongs the leases of the living. */
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
