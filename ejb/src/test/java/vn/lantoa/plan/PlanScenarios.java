package vn.lantoa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Administrators of the whole change the plan and import external figures. */
@ApplicationScoped
public class PlanScenarios implements Scenarios {
    @Inject
    ChangePlan change;

    @Inject
    ImportFigures importFigures;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(
                        ChangePlan.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR),
                        by -> () -> change.call(new ChangePlan.Command(by, HubJson.write(Plan.SHIPPED), false))),
                Scenario.of(
                        ImportFigures.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR),
                        by -> () -> importFigures.call(new ImportFigures.Command(
                                by, "indicator,on,source,percent\n2025-12,2025-11-30,Khảo sát,91.5\n", false))));
    }
}
