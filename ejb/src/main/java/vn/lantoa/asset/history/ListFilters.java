package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;

/** Lists the saved filters of the officer's agency. */
@UseCase
public class ListFilters {
    @Inject
    SavedFilters filters;

    /** Returns the filters by name. */
    public List<SavedFilter> call(Actor by) {
        if (!by.isOfficer()) throw new Forbidden("an officer");
        return filters.of(by);
    }
}
