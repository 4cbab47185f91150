package vn.lantoa.release.parity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/**
 * Updates the parity of the variants when a version of their source is published. A major version makes variants of
 * former versions outdated.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
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
