package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The backlog of released texts, pictures, pages and films that portal visits cannot recognise yet. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Backlog {
    @Inject
    ShingleWalk texts;

    @Inject
    InsetWalk pictures;

    /**
     * Processes a part of the backlog; returns false if the backlog is empty or other threads are processing all of it.
     */
    public boolean next() {
        return texts.next() || pictures.next();
    }
}
