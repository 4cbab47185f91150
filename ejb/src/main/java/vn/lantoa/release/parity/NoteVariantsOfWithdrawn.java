package vn.lantoa.release.parity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseWithdrawn;

/**
 * Updates the parity of the variants when their source is withdrawn. Variants that were outdated by that version are up
 * to date again.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class NoteVariantsOfWithdrawn implements EventHandler<ReleaseWithdrawn> {
    @Inject
    VariantNews news;

    @Inject
    Clock clock;

    @Override
    public void on(ReleaseWithdrawn event) {
        news.of(event.asset(), clock.instant());
    }
}
