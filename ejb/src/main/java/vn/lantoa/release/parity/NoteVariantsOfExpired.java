package vn.lantoa.release.parity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseExpired;

/** Compares the variants of an expired source again: from then on they are compared with nothing. */
@Stateless
public class NoteVariantsOfExpired implements EventHandler<ReleaseExpired> {
    @Inject
    VariantNews news;

    @Inject
    Clock clock;

    @Override
    public void on(ReleaseExpired event) {
        news.of(event.asset(), clock.instant());
    }
}
