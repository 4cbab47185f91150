package vn.lantoa.embed.check;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.OneAtATime;

/**
 * Timer of the checks of service addresses: a few each minute of the small hours, when the national portal is least
 * used.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServiceLinkTimer {
    private static final int FROM_HOUR = 1;
    private static final int TO_HOUR = 5;

    /** So that ten thousand addresses are checked in one night. */
    private static final int EACH_MINUTE = 42;

    @Inject
    CheckServiceLinks check;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Resource
    ManagedExecutorService executor;

    private final OneAtATime checking = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "11", persistent = false)
    void tick() {
        int hour = clock.instant().atZone(zone).getHour();
        if (hour >= FROM_HOUR && hour < TO_HOUR) checking.ask(executor, () -> check.call(Actor.SYSTEM, EACH_MINUTE));
    }
}
