package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** What was made from a former version is outdated from the moment on that a major one is out. */
@Stateless
public class NoteVariantsOfPublished implements EventHandler<ReleasePublished> {
    @Inject
    VariantNews news;

    @Inject
    Clock clock;

    @Override
    public Class<ReleasePublished> event() {
        return ReleasePublished.class;
    }

    @Override
    public void on(ReleasePublished event) {
        news.of(event.asset(), clock.instant());
    }
}
