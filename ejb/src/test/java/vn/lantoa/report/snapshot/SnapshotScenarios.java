package vn.lantoa.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of frozen copies: deciders freeze and verify reports, readers of a report see its copies. */
@ApplicationScoped
public class SnapshotScenarios implements Scenarios {
    @Inject
    ReadSnapshots read;

    @Inject
    FreezeReport freeze;

    @Inject
    VerifySnapshot verify;

    @Inject
    AcceptedReports reports;

    @Override
    public List<Scenario> list(Scene scene) {
        var key = new ReportKey(scene.organisation(), reports.year() - 1, ReportStep.UNITS);
        var deciders = Caller.holdingAtRoot(Role.APPROVER, Role.ADMINISTRATOR);
        return List.of(
                Scenario.hiding(ReadSnapshots.class, Caller.readers(), by -> () -> read.call(by, key)),
                Scenario.of(FreezeReport.class, deciders, Scenario.untilDone(() -> {
                    reports.accept(key);
                    return by -> freeze.call(new FreezeReport.Command(by, key));
                })),
                Scenario.of(VerifySnapshot.class, deciders, Scenario.forReaders(() -> {
                    var archive = reports.archive(key);
                    return by -> verify.call(by, new ByteArrayInputStream(archive));
                })));
    }
}
