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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.lantoa.kernel.OneAtATime;
import vn.lantoa.kernel.Permits;
import vn.lantoa.kernel.PollingLoop;
import vn.lantoa.release.ChangeHead;

/**
 * Timer of push deliveries on this node. It plans when the log has moved and then leases the lanes in which something
 * is due. It also checks for retries once per second. Each lane is sent in a thread of its own, at most
 * {@link #AT_ONCE} at the same time. A receiver that hangs occupies one of them for the gateway's time limit, and its
 * lane then backs off.
 */
@Startup
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = "java:app/concurrent/lanes", maxAsync = LaneTimer.AT_ONCE)
public class LaneTimer {
    static final int AT_ONCE = 32;
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final int LOOKS_AT_REST = 4;
    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final System.Logger LOG = System.getLogger(LaneTimer.class.getName());

    @Inject
    DeliveryPlanner planner;

    @Inject
    LaneLedger lanes;

    @Inject
    SendLane send;

    @Inject
    ChangeHead head;

    @Resource
    ManagedScheduledExecutorService clock;

    @Resource(lookup = "java:app/concurrent/lanes")
    ManagedExecutorService senders;

    private final Set<UUID> living = ConcurrentHashMap.newKeySet();
    private final Permits permits = new Permits(AT_ONCE);
    private final OneAtATime once = new OneAtATime();
    private final AtomicBoolean again = new AtomicBoolean(true);
    private final PollingLoop loop = new PollingLoop(LaneTimer.class, "what is to be delivered cannot be seen");
    private long planned;
    private int idle;

    @PostConstruct
    void start() {
        loop.every(EVERY, clock, this::ask);
        loop.every(BEAT, clock, () -> loop.look(() -> lanes.prolong(Set.copyOf(living))));
    }

    @PreDestroy
    void stop() {
        loop.stop();
    }

    private void ask() {
        once.ask(clock, () -> loop.look(this::ring));
    }

    private void ring() {
        if (head.seq() > planned) plan();
        boolean asked = again.getAndSet(false);
        if (!asked && ++idle < LOOKS_AT_REST) return;
        idle = 0;
        int free = permits.free();
        var leased = free == 0 ? List.<Lane>of() : lanes.lease(free);
        leased.forEach(this::begin);
        // as many as could be leased: there may be more as soon as a permit is free
        if (leased.size() == free) again.set(true);
        if (planner.planRange()) again.set(true);
    }

    private void plan() {
        long upTo = planner.plan();
        while (upTo > planned) {
            planned = upTo;
            again.set(true);
            upTo = planned < head.seq() ? planner.plan() : planned;
        }
    }

    private void begin(Lane lane) {
        living.add(lane.lease());
        permits.begin(senders, () -> {
            try {
                if (send.call(lane)) again.set(true);
            } catch (RuntimeException e) {
                // the lease expires, and the next node that leases the lane sends again
                LOG.log(WARNING, "lane: subscription=" + lane.subscription() + " was abandoned", e);
            } finally {
                living.remove(lane.lease());
            }
            if (again.get()) ask();
        });
    }
}
