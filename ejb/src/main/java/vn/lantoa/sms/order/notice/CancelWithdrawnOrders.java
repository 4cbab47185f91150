package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;
import vn.lantoa.sms.order.EndedOrders;

/** Calls off what a telecom company has not sent yet of a message whose release was taken back. */
@Stateless
public class CancelWithdrawnOrders implements EventHandler<ReleaseWithdrawn> {
    private static final String NOTE = "Nội dung đã được thu hồi.";

    @Inject
    EndedOrders ended;

    @Override
    public Class<ReleaseWithdrawn> event() {
        return ReleaseWithdrawn.class;
    }

    @Override
    public void on(ReleaseWithdrawn event) {
        ended.cancel(event.asset(), NOTE);
    }
}
