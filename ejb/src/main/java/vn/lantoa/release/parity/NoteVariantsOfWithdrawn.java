package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/** With a version that is taken back, what it had outdated is in step again. */
@Stateless
public class NoteVariantsOfWithdrawn implements EventHandler<ReleaseWithdrawn> {
    @Inject
    VariantNews news;

    @Inject
    Clock clock;

    @Override
    public Class<ReleaseWithdrawn> event() {
        return ReleaseWithdrawn.class;
    }

    @Override
    public void on(ReleaseWithdrawn event) {
        news.of(event.asset(), clock.instant());
    }
}
