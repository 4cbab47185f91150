package vn.lantoa.organisation.signin;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;

/** Sweeps once an hour; on several nodes, which does no harm. */
@Startup
@Singleton(name = "SignInSweepTimer")
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepTimer {
    @Inject
    SweepSignIns sweep;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        sweep.call(Actor.SYSTEM);
    }
}
