package vn.lantoa.outbox;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.Recurring;

/**
 * Relay that leases due rows and passes each to its handler.
 * <ul>
 * <li>The lease is taken before the work, so an exception and a crash have the same effect: the row is retried.
 * <li>Each handler works on few rows at once, so a slow handler does not delay the others.
 * <li>Handlers that take long have their own executor; quick handlers of the same event share a transaction.
 * <li>Work stopped by an outage is postponed briefly, and the attempt is not counted.
 * </ul>
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:app/concurrent/outbox", maxAsync = 16)
@ManagedExecutorDefinition(name = "java:app/concurrent/outbox-long", maxAsync = 16)
class OutboxRelay {
    static final int AT_ONCE_PER_HANDLER = 4;
    private static final int ERROR_LENGTH = 2000;
    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());

    @Inject
    EventHandlers handlers;

    @Inject
    OutboxMessages messages;

    @Resource(lookup = "java:app/concurrent/outbox")
    ManagedExecutorService executor;

    @Resource(lookup = "java:app/concurrent/outbox-long")
    ManagedExecutorService longExecutor;

    // rows being worked on here, by handler; a finished row stays until its completion is recorded, to keep its lease
    private final Map<OutboxMessageId, String> living = new ConcurrentHashMap<>();
    private final Set<OutboxMessageId> finished = ConcurrentHashMap.newKeySet();
    private final Set<LeasedMessage> putOff = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean rung = new AtomicBoolean();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxBell bell) {
        ring();
    }

    /**
     * Records finished and postponed rows, then leases and starts as many due rows as possible. Only one call runs at a
     * time per node, so that two calls do not count the same free places.
     */
    @Recurring("PT1S")
    synchronized void relay() {
        rung.set(false);
        var done = Set.copyOf(finished);
        var again = Set.copyOf(putOff);
        var leased = messages.finishAndLease(done, again, places(done));
        living.keySet().removeAll(done);
        finished.removeAll(done);
        putOff.removeAll(again);
        bundles(leased).forEach(this::start);
    }

    /** Event of a row, for comparison by name and body. */
    private record Cause(String event, String body) {}

    /** Groups rows to deliver together: rows of one event whose handlers join. Every other row forms its own group. */
    private Collection<List<LeasedMessage>> bundles(List<LeasedMessage> leased) {
        var bundles = new LinkedHashMap<Record, List<LeasedMessage>>();
        for (var message : leased) {
            var key = handlers.joins(message.handler()) ? new Cause(message.event(), message.body()) : message.id();
            bundles.computeIfAbsent(key, one -> new ArrayList<>()).add(message);
        }
        // the same order everywhere, so that two bundles do not wait for each other's rows
        bundles.values().forEach(bundle -> bundle.sort(Comparator.comparing(LeasedMessage::handler)));
        return bundles.values();
    }

    private void start(List<LeasedMessage> bundle) {
        bundle.forEach(message -> living.put(message.id(), message.handler()));
        if (bundle.size() == 1) {
            start(bundle.get(0));
            return;
        }
        var unused = CompletableFuture.runAsync(() -> handlers.deliverTogether(bundle), executor)
                .whenComplete((nothing, failure) -> {
                    // delivered separately, each row records its own error and the others succeed
                    if (failure == null) bundle.forEach(message -> settle(message, null));
                    else bundle.forEach(this::start);
                });
    }

    /** Extends the leases of the rows being worked on here, and parks exhausted rows. */
    @Recurring("PT5S")
    void beat() {
        if (!living.isEmpty()) messages.prolong(living.keySet());
        int parked = messages.parkExhausted();
        if (parked > 0) LOG.log(ERROR, "event given up, see /console/operation: parked={0}", parked);
    }

    private void ring() {
        if (rung.compareAndSet(false, true)) executor.execute(this::relay);
    }

    private Map<String, Integer> places(Set<OutboxMessageId> done) {
        var places = new HashMap<String, Integer>();
        handlers.names().forEach(handler -> places.put(handler, AT_ONCE_PER_HANDLER));
        living.forEach((id, handler) -> {
            if (!done.contains(id)) places.merge(handler, -1, Integer::sum);
        });
        places.values().removeIf(free -> free <= 0);
        return places;
    }

    private void start(LeasedMessage message) {
        var where = handlers.takesLong(message.handler()) ? longExecutor : executor;
        var unused = CompletableFuture.runAsync(() -> handlers.deliver(message), where)
                .whenComplete((nothing, failure) -> settle(message, failure));
    }

    private void settle(LeasedMessage message, @Nullable Throwable failure) {
        try {
            if (failure == null) finished.add(message.id());
            else note(message, failure);
        } finally {
            if (failure != null) living.remove(message.id());
            ring();
        }
    }

    private void note(LeasedMessage message, Throwable failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        LOG.log(
                WARNING,
                "event not handled: message=%s handler=%s attempt=%d"
                        .formatted(message.id().value(), message.handler(), message.attempts()),
                cause);
        if (Outage.find(cause).filter(Outage::outlastsWork).isPresent()) {
            putOff.add(message);
            return;
        }
        // readiness stays UP; this line and the metrics alert operators
        if (message.attempts() >= OutboxMessages.MAX_ATTEMPTS)
            LOG.log(
                    ERROR,
                    "event given up, see /console/operation: message=%s handler=%s"
                            .formatted(message.id().value(), message.handler()));
        var error = String.valueOf(cause);
        messages.failed(message.id(), error.substring(0, Math.min(error.length(), ERROR_LENGTH)));
    }
}
