package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The delivery of one event to several handlers in one transaction: what they did is there for all, or for none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SharedDelivery {
    @Inject
    EventHandlers handlers;

    /** Delivers these, one after the other. */
    public void deliver(List<LeasedMessage> bundle) {
        bundle.forEach(handlers::deliver);
    }
}
