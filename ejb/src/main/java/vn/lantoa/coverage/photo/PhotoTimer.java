package vn.lantoa.coverage.photo;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import vn.lantoa.kernel.OneAtATime;

/** Timer that deletes expired photos of places, once an hour; nodes share the work. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoTimer {
    @Inject
    LetPhotosGo letGo;

    @Resource
    ManagedExecutorService executor;

    private final OneAtATime lane = new OneAtATime();

    @Schedule(hour = "*", minute = "26", second = "13", persistent = false)
    void tick() {
        lane.ask(executor, this::all);
    }

    private void all() {
        while (letGo.call()) continue;
    }
}
