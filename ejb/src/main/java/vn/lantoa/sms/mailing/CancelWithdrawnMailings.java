package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** Stops the mailings of a message whose release was taken back: what waits is not sent. */
@Stateless
public class CancelWithdrawnMailings implements EventHandler<ReleaseWithdrawn> {
    @Inject
    EndedMailings ended;

    @Override
    public Class<ReleaseWithdrawn> event() {
        return ReleaseWithdrawn.class;
    }

    @Override
    public void on(ReleaseWithdrawn event) {
        ended.cancel(event.asset());
    }
}
