package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Deletes a saved filter of the officer's agency. */
@UseCase
public class DropFilter {
    @Inject
    SavedFilters filters;

    /**
     * Deletes the filter.
     *
     * @throws NotFound if it belongs to another agency
     */
    public void call(SavedFilterId id, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("an officer");
        if (!filters.remove(id, by)) throw new NotFound("asset-filter:" + id);
    }
}
