package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;
import vn.lantoa.release.Releases;

/** Stops the mailings of a message that was taken back: what waits is not sent. */
@Stateless
public class CancelWithdrawnMailings implements EventHandler<ReleaseWithdrawn> {
    @Inject
    Mailings mailings;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public Class<ReleaseWithdrawn> event() {
        return ReleaseWithdrawn.class;
    }

    /** Those of the version that was taken back; when nothing of the message is out any more, all. */
    @Override
    public void on(ReleaseWithdrawn event) {
        var running = mailings.runningOf(event.asset());
        if (running.isEmpty()) return;
        int version = versions.get(releases.get(event.release()).version()).number();
        var nothingIsOut = releases.findPublished(event.asset()).isEmpty();
        for (var mailing : running) {
            if (!nothingIsOut && mailing.message().version() != version) continue;
            mailings.cancel(mailing.id(), clock.instant());
            audit.record(
                    Actor.SYSTEM,
                    "mailing-cancelled",
                    "mailing:" + mailing.id(),
                    Map.of("organisation", mailing.organisation().toString()));
        }
    }
}
