package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The delivery of one event to several handlers in one transaction: what they did is there for all, or for none. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SharedDelivery {
    @Inject
    EventHandlers handlers;

    /** Delivers these, one after the other. */
    public void deliver(List<LeasedMessage> bundle) {
        bundle.forEach(handlers::deliver);
    }
}
