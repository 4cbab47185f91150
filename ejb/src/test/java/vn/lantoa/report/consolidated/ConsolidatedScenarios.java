package vn.lantoa.report.consolidated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportStep;
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
    ReadConsolidated read;

    @Inject
    SaveConsolidated save;

    @Inject
    SubmitConsolidated submit;

    @Inject
    DecideConsolidated decide;

    @Inject
    ReadConsolidatedSubmission submission;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.hiding(
                        ReadConsolidated.class,
                        Caller.holdingAtRoot(Role.values()),
                        by -> () -> read.call(by, WRITTEN, ReportStep.DEPARTMENT)),
                Scenario.hiding(
                        ReadConsolidatedSubmission.class,
                        Caller.holdingAtRoot(Role.values()),
                        Scenario.forReaders(() -> {
                            var seen = written(READ);
                            submit.call(
                                    new SubmitConsolidated.Command(Actor.SYSTEM, READ, ReportStep.DEPARTMENT, seen));
                            return by -> submission.call(by, READ, ReportStep.DEPARTMENT);
                        })),
                Scenario.of(
                        SaveConsolidated.class,
                        Caller.holdingAtRoot(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR),
                        by -> () -> save.call(
                                new SaveConsolidated.Command(by, WRITTEN, ReportStep.DEPARTMENT, 0, Map.of()))),
                Scenario.of(
                        SubmitConsolidated.class,
                        Caller.holdingAtRoot(Role.APPROVER, Role.RELEASER),
                        Scenario.untilDone(() -> {
                            var seen = written(SUBMITTED);
                            return by -> submit.call(
                                    new SubmitConsolidated.Command(by, SUBMITTED, ReportStep.DEPARTMENT, seen));
                        })),
                Scenario.of(
                        DecideConsolidated.class,
                        Caller.holdingAtRoot(Role.APPROVER, Role.ADMINISTRATOR),
                        Scenario.untilDone(() -> {
                            var seen = written(DECIDED);
                            submit.call(
                                    new SubmitConsolidated.Command(Actor.SYSTEM, DECIDED, ReportStep.DEPARTMENT, seen));
                            return by -> decide.call(new DecideConsolidated.Command(
                                    by, DECIDED, ReportStep.DEPARTMENT, seen + 1, true, ""));
                        })));
    }

    /** The lock version of a report that can be submitted. */
    private long written(int year) {
        var step = ReportStep.DEPARTMENT;
        var standing = read.call(Actor.SYSTEM, year, step).standing();
        var seen = standing.lockVersion();
        if (!standing.state().isOpen()) {
            decide.call(new DecideConsolidated.Command(Actor.SYSTEM, year, step, seen, false, "Sửa."));
            return seen + 1;
        }
        return save.call(
                new SaveConsolidated.Command(Actor.SYSTEM, year, step, seen, Map.of("highlights", "Lần " + seen)));
    }
}
