package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseEnded;

/** Cancels open orders for a message whose release is no longer public. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class CancelEndedOrders implements EventHandler<ReleaseEnded> {
    @Inject
    Orders orders;

    @Inject
    OrderSources sources;

    @Inject
    Clock clock;

    @Override
    public Set<String> formerNames() {
        return Set.of("CancelExpiredOrders", "CancelSupersededOrders", "CancelWithdrawnOrders");
    }

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public void on(ReleaseEnded event) {
        var now = clock.instant();
        for (var order : orders.openOf(event.asset())) {
            if (sources.isStillOut(order.message())) continue;
            orders.move(order, OrderState.CANCELLED, event.note(), Actor.SYSTEM, now);
        }
    }
}
