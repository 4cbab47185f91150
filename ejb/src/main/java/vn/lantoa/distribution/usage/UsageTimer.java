package vn.lantoa.distribution.usage;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;

/** The timer that writes the usage counted by this node every minute. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UsageTimer {
    @Inject
    WriteUsage write;

    @Schedule(hour = "*", minute = "*", second = "29", persistent = false)
    void write() {
        write.call(Actor.SYSTEM);
    }
}
