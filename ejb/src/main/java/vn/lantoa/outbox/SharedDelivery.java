package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Delivery of one event to several handlers in one transaction: the changes of all handlers are committed, or none. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SharedDelivery {
    @Inject
    EventHandlers handlers;

    /** Delivers the messages one after another. */
    public void deliver(List<LeasedMessage> bundle) {
        bundle.forEach(handlers::deliver);
    }
}
