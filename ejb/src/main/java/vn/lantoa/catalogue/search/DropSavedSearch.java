package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Deletes one of the officer's own saved searches, and its feed. */
@UseCase
public class DropSavedSearch {
    @Inject
    SavedSearches searches;

    /** Deletes the search; throws NotFound for another officer's search. */
    public void call(SavedSearchId id, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("an officer");
        if (!searches.remove(id, by)) throw new NotFound("saved-search:" + id.value());
    }
}
