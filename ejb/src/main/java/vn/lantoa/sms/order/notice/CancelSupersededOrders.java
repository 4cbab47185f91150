package vn.lantoa.sms.order.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseSuperseded;
import vn.lantoa.sms.order.EndedOrders;

/** Calls off what a telecom company has not sent yet of a message whose release was replaced by a new version. */
@Stateless
public class CancelSupersededOrders implements EventHandler<ReleaseSuperseded> {
    private static final String NOTE = "Nội dung đã có bản mới.";

    @Inject
    EndedOrders ended;

    @Override
    public Class<ReleaseSuperseded> event() {
        return ReleaseSuperseded.class;
    }

    @Override
    public void on(ReleaseSuperseded event) {
        ended.cancel(event.asset(), NOTE);
    }
}
