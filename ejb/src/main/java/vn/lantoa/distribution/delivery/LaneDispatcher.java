package vn.lantoa.distribution.delivery;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import vn.lantoa.kernel.Permits;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.release.ChangeHead;

/**
 * Dispatcher of push deliveries on this node. When the log has grown, it plans deliveries and then leases the lanes
 * with due deliveries. It also checks for retries once per second. Each lane is sent in a separate thread, at most
 * {@link #AT_ONCE} at the same time. A receiver that hangs occupies one thread for the gateway's time limit; its lane
 * then backs off.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = "java:app/concurrent/lanes", maxAsync = LaneDispatcher.AT_ONCE)
public class LaneDispatcher {
    static final int AT_ONCE = 32;
    private static final int LOOKS_AT_REST = 4;
    private static final System.Logger LOG = System.getLogger(LaneDispatcher.class.getName());

    @Inject
    DeliveryPlanner planner;

    @Inject
    LaneLedger lanes;

    @Inject
    SendLane send;

    @Inject
    ChangeHead head;

    @Resource(lookup = "java:app/concurrent/lanes")
    ManagedExecutorService senders;

    private final Set<UUID> living = ConcurrentHashMap.newKeySet();
    private final Permits permits = new Permits(AT_ONCE);
    private final ReentrantLock dispatching = new ReentrantLock();
    private final AtomicBoolean again = new AtomicBoolean(true);
    private volatile long planned;
    private final AtomicInteger idle = new AtomicInteger();

    @Recurring("PT2S")
    void prolong() {
        lanes.prolong(Set.copyOf(living));
    }

    @Recurring("PT0.25S")
    void dispatch() {
        if (!dispatching.tryLock()) return;
        try {
            dispatchNow();
        } finally {
            dispatching.unlock();
        }
    }

    private void dispatchNow() {
        if (head.seq() > planned) plan();
        boolean asked = again.getAndSet(false);
        if (!asked && idle.incrementAndGet() < LOOKS_AT_REST) return;
        idle.set(0);
        int free = permits.free();
        var leased = free == 0 ? List.<Lane>of() : lanes.lease(free);
        leased.forEach(this::begin);
        // all permits are in use: more lanes may be due when a permit is free
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
                LOG.log(WARNING, "lane: subscription=" + lane.subscription() + " failed; it will be retried", e);
            } finally {
                living.remove(lane.lease());
            }
            // a failure is reported by the next recurring run
            if (again.get()) {
                var unused = CompletableFuture.runAsync(this::dispatch, senders);
            }
        });
    }
}
