package vn.lantoa.distribution.recall;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;

/** The timer that watches the boards four times a minute; on several nodes, which does no harm. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecallTimer {
    @Inject
    WatchRecalls watch;

    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void poll() {
        watch.call(Actor.SYSTEM);
    }
}
