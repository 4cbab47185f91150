package vn.lantoa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** The plan is changed by administrators of the whole. */
@ApplicationScoped
public class PlanScenarios implements Scenarios {
    @Inject
    ChangePlan change;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(Scenario.of(
                ChangePlan.class,
                Caller.holdingAtRoot(Role.ADMINISTRATOR),
                by -> () -> change.call(new ChangePlan.Command(by, HubJson.write(Plan.SHIPPED), false))));
    }
}
