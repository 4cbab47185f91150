package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** The index is made anew by administrators of the whole. */
@ApplicationScoped
public class SearchScenarios implements Scenarios {
    @Inject
    RebuildSearch rebuild;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(Scenario.of(
                RebuildSearch.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> () -> rebuild.call(by)));
    }
}
