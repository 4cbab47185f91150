package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseEnded;
import vn.lantoa.sms.order.EndedOrders;

/** Calls off what a telecom company has not sent yet of a message whose release is out no more. */
@Stateless
public class CancelEndedOrders implements EventHandler<ReleaseEnded> {
    @Inject
    EndedOrders ended;

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
        ended.cancel(event.asset(), event.note());
    }
}
