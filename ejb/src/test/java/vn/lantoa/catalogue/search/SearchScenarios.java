package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.catalogue.index.RebuildSearch;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** The index is made anew by administrators of the whole; whoever begins assets may ask whether there is one already. */
@ApplicationScoped
public class SearchScenarios implements Scenarios {
    @Inject
    RebuildSearch rebuild;

    @Inject
    FindSimilar similar;

    @Override
    public List<Scenario> list(Scene scene) {
        var uploaders = java.util.EnumSet.copyOf(Caller.holding(Role.UPLOADER));
        // it asks for no organisation: whoever uploads for any may know what is public
        uploaders.add(Caller.OUTSIDER);
        return List.of(
                Scenario.of(
                        RebuildSearch.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> () -> rebuild.call(by)),
                Scenario.of(FindSimilar.class, uploaders, by -> () -> similar.call("Tờ rơi", by)));
    }
}
