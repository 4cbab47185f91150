package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseEnded;

/** Stops the mailings of a message whose release is out no more: what waits is not sent. */
@Stateless
public class CancelEndedMailings implements EventHandler<ReleaseEnded> {
    @Inject
    EndedMailings ended;

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
        ended.cancel(event.asset());
    }
}
