package vn.lantoa.release.parity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseChanged;

/**
 * Updates the parity of the variants when a release of their source changes. A published major version makes variants of
 * former versions outdated; a withdrawal makes them up to date again; variants of an expired source are not compared.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class NoteVariants implements EventHandler<ReleaseChanged> {
    @Inject
    VariantNews news;

    @Inject
    Clock clock;

    @Override
    public Set<String> formerNames() {
        return Set.of("NoteVariantsOfExpired", "NoteVariantsOfPublished", "NoteVariantsOfWithdrawn");
    }

    @Override
    public void on(ReleaseChanged event) {
        news.of(event.asset(), clock.instant());
    }
}
