package vn.lantoa.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.campaign.ChangePlanDay;
import vn.lantoa.campaign.PlanDay;
import vn.lantoa.campaign.reading.FindInConsole;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Role;

/** Decisions about open items of the plan. */
@ApplicationScoped
public class CampaignScenarios implements Scenarios {
    private static final String CODE = "ngay-chuyen-doi-so";

    @Inject
    ChangePlanDay change;

    @Inject
    FindInConsole find;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(FindInConsole.class, Caller.everybody(), by -> () -> find.call("ngày", by)),
                Scenario.of(
                        ChangePlanDay.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR, Role.AUDITOR),
                        by -> () -> change.list(by)),
                Scenario.of(ChangePlanDay.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> {
                    var day = day();
                    return () -> change.call(new ChangePlanDay.Command(
                            CODE, day.standing().sequence(), day.date(), day.text(), true, by));
                }));
    }

    private PlanDay day() {
        return change.list(Actor.SYSTEM).stream()
                .filter(one -> one.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
