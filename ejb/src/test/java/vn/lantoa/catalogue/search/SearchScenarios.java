package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.catalogue.index.RebuildSearch;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/**
 * The role matrix of the search: administrators of the whole rebuild the index; uploaders search for similar assets.
 */
@ApplicationScoped
public class SearchScenarios implements Scenarios {
    @Inject
    RebuildSearch rebuild;

    @Inject
    FindSimilar similar;

    @Inject
    SaveSearch save;

    @Inject
    ListSavedSearches list;

    @Inject
    RenewSavedSearch renew;

    @Inject
    DropSavedSearch drop;

    @Override
    public List<Scenario> list(Scene scene) {
        var uploaders = java.util.EnumSet.copyOf(Caller.holding(Role.UPLOADER));
        // it concerns no organisation: every uploader may know what is public
        uploaders.add(Caller.OUTSIDER);
        var officers = Caller.officers();
        return List.of(
                Scenario.of(SaveSearch.class, officers, by -> () -> save.call(command(by))),
                Scenario.of(ListSavedSearches.class, officers, by -> () -> list.call(by)),
                Scenario.of(RenewSavedSearch.class, officers, by -> {
                    var id = saved(by);
                    return () -> renew.call(id, by);
                }),
                Scenario.of(DropSavedSearch.class, officers, by -> {
                    var id = saved(by);
                    return () -> drop.call(id, by);
                }),
                Scenario.of(
                        RebuildSearch.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> () -> rebuild.call(by)),
                Scenario.of(FindSimilar.class, uploaders, by -> () -> similar.call("Tờ rơi", by)));
    }

    /** An officer's saved search; callers without one may use any id. */
    private SavedSearchId saved(Actor by) {
        return by.isOfficer() ? save.call(command(by)).search().id() : new SavedSearchId(UUID.randomUUID());
    }

    private static SaveSearch.Command command(Actor by) {
        return new SaveSearch.Command("Tờ rơi", SearchRequest.of("tờ rơi"), by);
    }
}
