package vn.lantoa.catalogue.search.saved;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;

/** Shows an officer his own saved searches, and nobody else's. */
@Stateless
public class ListSavedSearches {
    @Inject
    SavedSearches searches;

    /** In the order of saving. */
    public List<SavedSearch> call(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("an officer");
        return searches.of(by);
    }
}
