package vn.lantoa.sms.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.order.OrderSources;

/** Stops the mailings of a message whose version is not out for everyone any more, whatever has ended it. */
@ApplicationScoped
class EndedMailings {
    @Inject
    Mailings mailings;

    @Inject
    OrderSources sources;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    void cancel(AssetId asset) {
        for (var mailing : mailings.runningOf(asset)) {
            var view = mailing.view();
            if (sources.isStillOut(view.message())) continue;
            mailings.cancel(mailing, clock.instant());
            audit.record(
                    Actor.SYSTEM,
                    "mailing-cancelled",
                    "mailing:" + view.id(),
                    Map.of("organisation", view.organisation().toString()));
        }
    }
}
