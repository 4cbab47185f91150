package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseSuperseded;

/** Stops the mailings of a message whose release was replaced by a new version: what waits is not sent. */
@Stateless
public class CancelSupersededMailings implements EventHandler<ReleaseSuperseded> {
    @Inject
    EndedMailings ended;

    @Override
    public Class<ReleaseSuperseded> event() {
        return ReleaseSuperseded.class;
    }

    @Override
    public void on(ReleaseSuperseded event) {
        ended.cancel(event.asset());
    }
}
