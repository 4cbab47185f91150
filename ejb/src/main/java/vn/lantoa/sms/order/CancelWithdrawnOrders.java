package vn.lantoa.sms.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;
import vn.lantoa.release.Releases;

/** Calls off what a telecom company has not sent yet of a message that was taken back. */
@Stateless
public class CancelWithdrawnOrders implements EventHandler<ReleaseWithdrawn> {
    private static final String NOTE = "Nội dung đã được thu hồi.";

    @Inject
    Orders orders;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    OrderTrail trail;

    @Inject
    Clock clock;

    @Override
    public Class<ReleaseWithdrawn> event() {
        return ReleaseWithdrawn.class;
    }

    /** Those of the version that was taken back; when nothing of the message is out any more, all. */
    @Override
    public void on(ReleaseWithdrawn event) {
        var open = orders.openOf(event.asset());
        if (open.isEmpty()) return;
        var now = clock.instant();
        int version = versions.get(releases.get(event.release()).version()).number();
        var nothingIsOut = releases.findPublished(event.asset()).isEmpty();
        for (var order : open) {
            if (!nothingIsOut && order.message().version() != version) continue;
            orders.move(order.id(), OrderState.CANCELLED, NOTE, Actor.SYSTEM, now);
            trail.cancelled(order, Actor.SYSTEM, now);
        }
    }
}
