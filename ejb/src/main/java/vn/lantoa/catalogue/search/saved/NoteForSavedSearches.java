package vn.lantoa.catalogue.search.saved;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.catalogue.search.SearchRows;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleasePublished;

/** Records which saved searches show a new release: their feeds only read, and announce its withdrawal. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
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
