package vn.lantoa.web.distribution;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.wire.Listeners;
import vn.lantoa.distribution.wire.ReadChanges;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.web.request.SubscriberRegistry;

/**
 * Long poll broker of the change log. Checks the waiting listeners four times a second and calls the listeners with
 * changes. A few threads serve all listeners; the number of listeners is limited in total and per partner.
 */
@ApplicationScoped
class LongPollBroker {
    private static final SubscriberRegistry.Size SIZE = new SubscriberRegistry.Size(500, 8, 8, 250);

    @Inject
    ChangeHead head;

    @Inject
    ReadChanges read;

    @Inject
    Listeners listeners;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable SubscriberRegistry<Listener> registry;

    @PostConstruct
    void open() {
        registry = new SubscriberRegistry<>(SIZE, scheduler, threads, this::poll);
    }

    @PreDestroy
    void close() {
        subscribers().close();
    }

    /** Returns the connected listeners. */
    SubscriberRegistry<Listener> subscribers() {
        return Objects.requireNonNull(registry);
    }

    private void poll(SubscriberRegistry<Listener> waiting) {
        for (var listener : waiting.subscribers()) waiting.call(listener, this::isDone);
    }

    private boolean isDone(Listener listener) {
        if (head.seq() <= listener.after()) return listener.nothingNew();
        if (!listeners.isLetIn(listener.actor())) {
            listener.end();
            return true;
        }
        var page = read.call(listener.actor(), listener.after(), listener.limit());
        listener.read(page.next());
        return listener.tell(page);
    }
}
