package vn.lantoa.release.quarantine;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.lantoa.kernel.OneAtATime;

/** Timer of the rescan, which uses half of each minute; the other half is left to the scanning of new files. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RescanTimer {
    private static final Duration SHARE = Duration.ofSeconds(30);

    @Inject
    RescanFiles rescan;

    @Resource
    ManagedExecutorService executor;

    private final OneAtATime scanning = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void tick() {
        scanning.ask(executor, () -> rescan.call(SHARE));
    }
}
