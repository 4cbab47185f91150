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
import vn.lantoa.kernel.outage.Outage;

/**
 * Leases due rows and hands each to its handler. Retry belongs to the table: the lease is taken
 * before the work, so a thrown exception and a killed server look the same. Each handler works on a few rows at once,
 * so that a slow one does not hold up the others; those that say they take long have an executor of their own, and quick
 * ones that handle the same event share a transaction. Work that
 * an outage ends is put off for a moment, as often as need be: that says nothing of the work, and no attempt is counted.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:module/concurrent/outbox", maxAsync = 16)
@ManagedExecutorDefinition(name = "java:module/concurrent/outbox-long", maxAsync = 16)
class OutboxRelay {
    static final int AT_ONCE_PER_HANDLER = 4;
    private static final int ERROR_LENGTH = 2000;
    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());

    @Inject
    EventHandlers handlers;

    @Inject
    OutboxMessages messages;

    @Inject
    SharedDelivery together;

    @Resource(lookup = "java:module/concurrent/outbox")
    ManagedExecutorService executor;

    @Resource(lookup = "java:module/concurrent/outbox-long")
    ManagedExecutorService longExecutor;

    // what is worked on here, by its handler; what is finished stays until that is noted, so that its lease is kept
    private final Map<OutboxMessageId, String> living = new ConcurrentHashMap<>();
    private final Set<OutboxMessageId> finished = ConcurrentHashMap.newKeySet();
    private final Set<LeasedMessage> putOff = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean rung = new AtomicBoolean();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxBell bell) {
        ring();
    }

    /**
     * Notes what is finished and put off, leases and starts what is due and fits in. One at a time on this node, so that two calls do
     * not both count the same free places.
     */
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

    /** An event, of which its rows know no more than this. */
    private record Cause(String event, String body) {}

    /** The rows that are worked on together: those of one event whose handlers join, and each other one by itself. */
    private Collection<List<LeasedMessage>> bundles(List<LeasedMessage> leased) {
        var bundles = new LinkedHashMap<Record, List<LeasedMessage>>();
        for (var message : leased) {
            var key = handlers.joins(message.handler()) ? new Cause(message.event(), message.body()) : message.id();
            bundles.computeIfAbsent(key, one -> new ArrayList<>()).add(message);
        }
        // in one order everywhere, so that no two of them wait for each other's rows
        bundles.values().forEach(bundle -> bundle.sort(Comparator.comparing(LeasedMessage::handler)));
        return bundles.values();
    }

    private void start(List<LeasedMessage> bundle) {
        bundle.forEach(message -> living.put(message.id(), message.handler()));
        if (bundle.size() == 1) {
            start(bundle.get(0));
            return;
        }
        var unused = CompletableFuture.runAsync(() -> together.deliver(bundle), executor)
                .whenComplete((nothing, failure) -> {
                    // by itself each says what is wrong with it, and the others are done
                    if (failure == null) bundle.forEach(message -> settle(message, null));
                    else bundle.forEach(this::start);
                });
    }

    /** Keeps the leases of what is being worked on here. */
    void beat() {
        if (!living.isEmpty()) messages.prolong(living.keySet());
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
        // no node is taken out for it: this line and the metrics are what an operator is called by
        if (message.attempts() >= OutboxMessages.MAX_ATTEMPTS)
            LOG.log(
                    ERROR,
                    "event given up, see /console/operation: message=%s handler=%s"
                            .formatted(message.id().value(), message.handler()));
        var error = String.valueOf(cause);
        messages.failed(message.id(), error.substring(0, Math.min(error.length(), ERROR_LENGTH)));
    }
}
