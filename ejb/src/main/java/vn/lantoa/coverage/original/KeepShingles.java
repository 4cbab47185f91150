package vn.lantoa.coverage.original;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** Keeps the shingles of a version as soon as it is released. */
@Stateless
@LocalBean
@Local(EventHandler.class)
public class KeepShingles implements EventHandler<ReleasePublished> {
    @Inject
    ShingleRows rows;

    @Override
    public void on(ReleasePublished event) {
        rows.keep(List.of(event.release()));
    }
}
