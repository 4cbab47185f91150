package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

@ApplicationScoped
public class ProofPageScenarios implements Scenarios {
    @Inject
    EndProofAddress end;

    @Inject
    ReportScenarios reports;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        var report = ReportKey.ofUnit(scene.organisation(), cast.today().getYear() - 1);
        return List.of(
                Scenario.of(EndProofAddress.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), Scenario.untilDone(() -> {
                    reports.submitted(report);
                    return by -> end.call(new EndProofAddress.Command(by, report));
                })));
    }
}
