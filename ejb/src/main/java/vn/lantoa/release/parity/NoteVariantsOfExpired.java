package vn.lantoa.release.parity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseExpired;

/** Updates the parity of the variants when their source expires; they are then no longer compared. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
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
