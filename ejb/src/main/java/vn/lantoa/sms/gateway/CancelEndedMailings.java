package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;
import vn.lantoa.release.ReleaseEnded;
import vn.lantoa.sms.order.OrderSources;

/** Cancels the running mailings of a message whose version is no longer public: waiting parts are not sent. */
@ApplicationScoped
@HandlerOptions(
        joins = true,
        formerNames = {"CancelExpiredMailings", "CancelSupersededMailings", "CancelWithdrawnMailings"})
@Transactional(Transactional.TxType.REQUIRED)
public class CancelEndedMailings implements EventHandler<ReleaseEnded> {
    @Inject
    Mailings mailings;

    @Inject
    OrderSources sources;

    @Override
    public void on(ReleaseEnded event) {
        for (var mailing : mailings.runningOf(event.asset()))
            if (!sources.isStillOut(mailing.message())) mailings.cancel(mailing, Actor.SYSTEM);
    }
}
