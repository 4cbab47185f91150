package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseExpired;
import vn.lantoa.sms.order.EndedOrders;

/** Calls off what a telecom company has not sent yet of a message whose release has come to its end. */
@Stateless
public class CancelExpiredOrders implements EventHandler<ReleaseExpired> {
    private static final String NOTE = "Nội dung đã hết thời hạn.";

    @Inject
    EndedOrders ended;

    @Override
    public Class<ReleaseExpired> event() {
        return ReleaseExpired.class;
    }

    @Override
    public void on(ReleaseExpired event) {
        ended.cancel(event.asset(), NOTE);
    }
}
