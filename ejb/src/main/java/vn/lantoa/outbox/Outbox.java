package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/**
 * Outbox for facts that must leave a transaction. Events are stored in the transaction of the business rows, so that
 * both are committed or neither is, and reach every handler at least once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {
    @Inject
    EventHandlers handlers;

    @Inject
    OutboxMessages messages;

    @Inject
    Event<OutboxBell> bell;

    /** Appends many events in their order. Consecutive events of the same type are stored with one statement. */
    public void appendAll(List<? extends HubEvent> events) {
        appendAll(events, Duration.ZERO);
    }

    private void appendAll(List<? extends HubEvent> events, Duration delay) {
        boolean isStored = false;
        for (int from = 0, to; from < events.size(); from = to) {
            var type = events.get(from).getClass();
            for (to = from; to < events.size() && events.get(to).getClass() == type; ) to++;
            var takers = handlers.namesFor(type);
            // most notices have no handler when no mail server is configured
            if (takers.isEmpty()) continue;
            isStored = true;
            messages.addAll(
                    type.getSimpleName(),
                    takers,
                    events.subList(from, to).stream().map(EventJson::write).toList(),
                    delay);
        }
        if (isStored) bell.fire(new OutboxBell());
    }

    /** Stores one row for each handler of this event. */
    public void append(HubEvent event) {
        appendAll(List.of(event));
    }

    /** Stores one row for each handler of this event; the handlers receive the event after the delay. */
    public void append(HubEvent event, Duration delay) {
        appendAll(List.of(event), delay);
    }
}
