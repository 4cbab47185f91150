package vn.lantoa.release.planning;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.lantoa.kernel.PollingLoop;

/** Timer on every node that carries out due withdrawals, each in its own transaction. Nodes may run it concurrently. */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WithdrawalTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    PlannedWithdrawals planned;

    @Inject
    WithdrawDue withdraw;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final PollingLoop looking = new PollingLoop(WithdrawalTimer.class, "due withdrawals cannot be looked for");
    private final PollingLoop taking = new PollingLoop(WithdrawalTimer.class, "a release is not taken back in time");

    @PostConstruct
    void start() {
        looking.every(EVERY, executor, this::ring);
    }

    @PreDestroy
    void stop() {
        looking.stop();
    }

    private void ring() {
        looking.look(() -> {
            // a release that cannot be withdrawn does not block the others
            for (var release : planned.dueAt(clock.instant())) taking.look(() -> withdraw.call(release));
        });
    }
}
