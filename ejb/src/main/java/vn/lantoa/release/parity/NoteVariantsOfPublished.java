package vn.lantoa.release.parity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/**
 * Compares the variants of a published source again: those of a former version are outdated once a major one is out.
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
