package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseExpired;

/** Stops the mailings of a message whose release has come to its end: what waits is not sent. */
@Stateless
public class CancelExpiredMailings implements EventHandler<ReleaseExpired> {
    @Inject
    EndedMailings ended;

    @Override
    public Class<ReleaseExpired> event() {
        return ReleaseExpired.class;
    }

    @Override
    public void on(ReleaseExpired event) {
        ended.cancel(event.asset());
    }
}
