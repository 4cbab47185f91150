package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Changes the feed address of one of the officer's own saved searches; the former address stops working. */
@UseCase
public class RenewSavedSearch {
    @Inject
    SavedSearches searches;

    /** Renews the address; throws NotFound for another officer's search. */
    public IssuedSearch call(SavedSearchId id, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("an officer");
        var issued = searches.of(by).stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .map(IssuedSearch::of)
                .orElseThrow(() -> new NotFound("saved-search:" + id.value()));
        searches.renew(issued);
        return issued;
    }
}
