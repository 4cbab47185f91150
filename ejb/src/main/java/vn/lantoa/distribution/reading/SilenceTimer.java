package vn.lantoa.distribution.reading;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;

/** The timer that watches for silence every other minute; on several nodes, which does no harm. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SilenceTimer {
    @Inject
    WatchSilence watch;

    @Schedule(hour = "*", minute = "*/2", second = "41", persistent = false)
    void poll() {
        watch.call(Actor.SYSTEM);
    }
}
