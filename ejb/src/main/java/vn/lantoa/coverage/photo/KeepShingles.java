package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** Stores the shingles of a version when the version is released. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class KeepShingles implements EventHandler<ReleasePublished> {
    @Inject
    ShingleRows rows;

    @Override
    public void on(ReleasePublished event) {
        rows.keep(List.of(event.release()));
    }
}
