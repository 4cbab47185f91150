package vn.lantoa.coverage.crawl;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.OneAtATime;

/** Timer of the time stamps: one request at a time on this node. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StampTimer {
    @Inject
    StampCaptures stamp;

    @Resource
    ManagedExecutorService executor;

    private final OneAtATime lane = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "3/10", persistent = false)
    void tick() {
        lane.ask(executor, this::all);
    }

    private void all() {
        while (stamp.call(Actor.SYSTEM)) continue;
    }
}
