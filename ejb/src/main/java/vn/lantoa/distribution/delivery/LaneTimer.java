package vn.lantoa.distribution.delivery;

import static java.lang.System.Logger.Level.WARNING;

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
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The clock of push on this node: four times a second it plans what the log says, leases lanes in which something is due,
 * and sends in each on a thread of its own. As many lanes at once as {@link #AT_ONCE}: one that hangs keeps one place for
 * the time a gateway may take, and then waits longer and longer.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = "java:module/concurrent/lanes", maxAsync = LaneTimer.AT_ONCE)
public class LaneTimer {
    static final int AT_ONCE = 32;
    private static final long EVERY_MILLIS = 250;
    private static final long BEAT_SECONDS = 10;
    private static final System.Logger LOG = System.getLogger(LaneTimer.class.getName());

    @Inject
    DeliveryPlanner planner;

    @Inject
    LaneLedger lanes;

    @Inject
    SendLane send;

    @Resource
    ManagedScheduledExecutorService clock;

    @Resource(lookup = "java:module/concurrent/lanes")
    ManagedExecutorService senders;

    private final Set<UUID> living = ConcurrentHashMap.newKeySet();
    private final AtomicInteger busy = new AtomicInteger();
    private @Nullable Future<?> ringing;
    private @Nullable Future<?> beating;
    private volatile boolean blind;

    @PostConstruct
    void start() {
        ringing = clock.scheduleWithFixedDelay(this::ring, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        beating = clock.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (ringing != null) ringing.cancel(true);
        if (beating != null) beating.cancel(true);
    }

    private void ring() {
        look(() -> {
            boolean more = true;
            while (more) more = planner.plan();
            int free = AT_ONCE - busy.get();
            if (free > 0) lanes.lease(free).forEach(this::begin);
        });
    }

    private void beat() {
        look(() -> lanes.prolong(Set.copyOf(living)));
    }

    private void look(Runnable step) {
        try {
            step.run();
            blind = false;
        } catch (RuntimeException e) {
            // a loop must outlive the database's absence; one line for it, not four a second
            if (!blind) LOG.log(WARNING, "what is to be delivered cannot be seen", e);
            blind = true;
        }
    }

    private void begin(Lane lane) {
        busy.incrementAndGet();
        living.add(lane.lease());
        senders.execute(() -> {
            try {
                send.call(lane);
            } finally {
                living.remove(lane.lease());
                busy.decrementAndGet();
            }
        });
    }
}
