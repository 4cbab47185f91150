package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.sms.mailing.PlaceMailing;
import vn.lantoa.sms.order.PlaceOrder;

/**
 * Hands a scheduled action to the stage that places it, for the officer who planned it and under the action's own
 * idempotency key.
 */
@ApplicationScoped
class ActionPlacing {
    @Inject
    PlaceMailing mailing;

    @Inject
    PlaceOrder order;

    @Inject
    MakeBulletin bulletin;

    /** Id of what was placed. */
    String place(ScheduledActionRecord kept, AssetId asset, LocalWindow window, ZoneId zone) {
        var key = "campaign-errand:" + kept.id();
        var by = kept.by();
        if (kept.action() instanceof ScheduledOrder one)
            return order.call(new PlaceOrder.Command(asset, one.form(), one.company(), one.in(window, zone), key, by))
                    .toString();
        if (kept.action() instanceof ScheduledBulletin one)
            return bulletin.call(new MakeBulletin.Command(asset, one.in(window, zone), key, by))
                    .toString();
        var one = (ScheduledMailing) kept.action();
        return mailing.call(new PlaceMailing.Command(asset, one.form(), one.in(window, zone), key, by))
                .toString();
    }
}
