package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** Records which saved searches a new release matches, so that their feeds can announce its withdrawal later. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NoteForSavedSearches implements EventHandler<ReleasePublished> {
    @Inject
    SearchRows rows;

    @Inject
    SavedSearches searches;

    @Override
    public void on(ReleasePublished event) {
        for (var search : searches.all())
            if (rows.fits(search.request(1), event.asset())) searches.note(search.id(), List.of(event.asset()));
    }
}
