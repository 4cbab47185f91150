package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/**
 * Compares the variants of a published source again: those of a former version are outdated once a major one is out.
 */
@Stateless
public class NoteVariantsOfPublished implements EventHandler<ReleasePublished> {
    @Inject
    VariantNews news;

    @Inject
    Clock clock;

    @Override
    public void on(ReleasePublished event) {
        news.of(event.asset(), clock.instant());
    }
}
