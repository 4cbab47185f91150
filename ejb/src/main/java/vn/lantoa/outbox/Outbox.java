package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Takes the facts that must leave a transaction. They are kept with the business rows, so that both are there or
 * neither is, and reach every handler at least once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
    @Inject
    EventHandlers handlers;

    @Inject
    OutboxMessages messages;

    @Inject
    Event<OutboxBell> bell;

    /** Keeps one row for each handler of this event. */
    public void append(HubEvent event) {
        var type = event.getClass();
        messages.add(type.getSimpleName(), handlers.namesFor(type), EventJson.write(event));
        bell.fire(new OutboxBell());
    }
}
