package vn.lantoa.coverage.original;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The backlog of what is released and is not known yet to walks through portals: its texts, pictures, pages and films. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Backlog {
    @Inject
    ShingleWalk texts;

    @Inject
    InsetWalk pictures;

    /** Takes some of it; false where there is none, or all of it is in hand. */
    public boolean next() {
        return texts.next() || pictures.next();
    }
}
