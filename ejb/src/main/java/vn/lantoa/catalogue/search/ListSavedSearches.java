package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;

/** Lists an officer's own saved searches. */
@UseCase
public class ListSavedSearches {
    @Inject
    SavedSearches searches;

    /** Returns the actor's saved searches in the order in which they were saved. */
    public List<SavedSearch> call(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("an officer");
        return searches.of(by);
    }
}
