package vn.lantoa.coverage;

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

/** Timer that writes evidence. Repeated uses between two runs are processed once. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceTimer {
    @Inject
    EvidenceWork work;

    @Resource
    ManagedExecutorService executor;

    private final OneAtATime writing = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "7/20", persistent = false)
    void tick() {
        writing.ask(executor, this::write);
    }

    private void write() {
        while (work.next()) continue;
    }
}
