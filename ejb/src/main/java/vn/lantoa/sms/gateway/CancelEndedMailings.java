package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseEnded;
import vn.lantoa.sms.order.OrderSources;

/** Cancels the running mailings of a message whose version is no longer public: waiting parts are not sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class CancelEndedMailings implements EventHandler<ReleaseEnded> {
    @Inject
    Mailings mailings;

    @Inject
    OrderSources sources;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public Set<String> formerNames() {
        return Set.of("CancelExpiredMailings", "CancelSupersededMailings", "CancelWithdrawnMailings");
    }

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public void on(ReleaseEnded event) {
        for (var mailing : mailings.runningOf(event.asset())) {
            if (sources.isStillOut(mailing.message())) continue;
            mailings.cancel(mailing, clock.instant());
            audit.record(
                    Actor.SYSTEM,
                    "mailing-cancelled",
                    "mailing:" + mailing.id(),
                    Map.of("organisation", mailing.organisation().toString()));
        }
    }
}
