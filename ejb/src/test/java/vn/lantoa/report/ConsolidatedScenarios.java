package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.MakeReportDocument;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Officers with a role for the whole province read, write, submit and decide, as with the report of a unit. */
@ApplicationScoped
public class ConsolidatedScenarios implements Scenarios {
    /** Years that no other test uses. */
    private static final int WRITTEN = 2010;

    private static final int SUBMITTED = 2011;
    private static final int DECIDED = 2012;
    private static final int READ = 2013;

    @Inject
    ReadReport read;

    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    DecideReport decide;

    @Inject
    MakeReportDocument documents;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.hiding(
                        ReadReport.class, Caller.holdingAtRoot(Role.values()), by -> () -> read.call(by, key(WRITTEN))),
                Scenario.hiding(
                        MakeReportDocument.class, Caller.holdingAtRoot(Role.values()), Scenario.forReaders(() -> {
                            var seen = written(READ);
                            submit.call(new SubmitReport.Command(Actor.SYSTEM, key(READ), seen, true));
                            return by -> documents.call(by, key(READ), DocumentKind.CSV);
                        })),
                Scenario.of(
                        SaveReport.class,
                        Caller.holdingAtRoot(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR),
                        by -> () -> save.call(new SaveReport.Command(by, key(WRITTEN), 0, Map.of()))),
                Scenario.of(
                        SubmitReport.class,
                        Caller.holdingAtRoot(Role.APPROVER, Role.RELEASER),
                        Scenario.untilDone(() -> {
                            var seen = written(SUBMITTED);
                            return by -> submit.call(new SubmitReport.Command(by, key(SUBMITTED), seen, true));
                        })),
                Scenario.of(
                        DecideReport.class,
                        Caller.holdingAtRoot(Role.APPROVER, Role.ADMINISTRATOR),
                        Scenario.untilDone(() -> {
                            var seen = written(DECIDED);
                            submit.call(new SubmitReport.Command(Actor.SYSTEM, key(DECIDED), seen, true));
                            return by -> decide.call(new DecideReport.Command(by, key(DECIDED), seen + 1, true, ""));
                        })));
    }

    private ReportKey key(int year) {
        return new ReportKey(cast.root(), year, ReportStep.DEPARTMENT);
    }

    /** The lock version of a report that can be submitted. */
    private long written(int year) {
        var standing = read.call(Actor.SYSTEM, key(year)).standing();
        var seen = standing.lockVersion();
        if (!standing.state().isOpen()) {
            decide.call(new DecideReport.Command(Actor.SYSTEM, key(year), seen, false, "Sửa."));
            return seen + 1;
        }
        return save.call(new SaveReport.Command(Actor.SYSTEM, key(year), seen, Map.of("highlights", "Lần " + seen)));
    }
}
