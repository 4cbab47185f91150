package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.Sql;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.MakeReportDocument;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Officers of a unit write, its leaders submit, the province decides and moves deadlines. */
@ApplicationScoped
public class ReportScenarios implements Scenarios {
    private static final Map<String, String> EVERYTHING = Plan.SHIPPED.tasks().stream()
            .collect(Collectors.toUnmodifiableMap(task -> "task:" + task.code(), task -> "Chưa đến kỳ."));

    @Inject
    ReadReport read;

    @Inject
    ReadReportBoard board;

    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    DecideReport decide;

    @Inject
    MakeReportDocument documents;

    @Inject
    MoveDeadlines move;

    @Inject
    ReportCalendars calendars;

    @Inject
    ReadCountingRule counting;

    @Inject
    AdoptCountingRule adopt;

    @Inject
    Sql sql;

    @Inject
    Cast cast;

    private void startRuleIn(int year) {
        try {
            sql.update("update counting_rule set from_year = nullif(?, 0)", year);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Scenario> list(Scene scene) {
        var year = cast.today().getYear();
        return List.of(
                Scenario.of(
                        ReadCountingRule.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR),
                        by -> () -> counting.call(by, null)),
                Scenario.of(AdoptCountingRule.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> () -> {
                    startRuleIn(0);
                    try {
                        adopt.call(by, 9999);
                    } finally {
                        startRuleIn(2000);
                    }
                }),
                Scenario.hiding(
                        ReadReport.class,
                        Caller.readers(),
                        by -> () -> read.call(by, ReportKey.ofUnit(scene.organisation(), year))),
                Scenario.of(
                        ReadReportBoard.class,
                        EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS, Caller.PARTNER)),
                        by -> () -> board.call(by, year)),
                Scenario.of(
                        SaveReport.class,
                        Caller.holding(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR),
                        by -> () -> save.call(
                                new SaveReport.Command(by, ReportKey.ofUnit(scene.organisation(), year), 0, Map.of()))),
                Scenario.of(SubmitReport.class, Caller.holding(Role.APPROVER, Role.RELEASER), Scenario.untilDone(() -> {
                    // of the year before, as the row above has begun this one's as one of the callers
                    var seen = written(ReportKey.ofUnit(scene.organisation(), year - 1));
                    return by -> submit.call(
                            new SubmitReport.Command(by, ReportKey.ofUnit(scene.organisation(), year - 1), seen, true));
                })),
                Scenario.of(
                        DecideReport.class,
                        Caller.holdingAtRoot(Role.APPROVER, Role.ADMINISTRATOR),
                        Scenario.untilDone(() -> {
                            var seen = submitted(ReportKey.ofUnit(scene.organisation(), year - 1));
                            return by -> decide.call(new DecideReport.Command(
                                    by, ReportKey.ofUnit(scene.organisation(), year - 1), seen, true, ""));
                        })),
                Scenario.hiding(MakeReportDocument.class, Caller.readers(), Scenario.forReaders(() -> {
                    submitted(ReportKey.ofUnit(scene.organisation(), year - 1));
                    return by -> documents.call(by, ReportKey.ofUnit(scene.organisation(), year - 1), DocumentKind.CSV);
                })),
                Scenario.of(MoveDeadlines.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> {
                    var now = calendars.of(2099);
                    return () ->
                            move.call(new MoveDeadlines.Command(by, 2099, now.number(), now.deadlines(), "Như cũ."));
                }));
    }

    /** The lock version of a report that can be submitted. */
    private long written(ReportKey report) {
        var standing = read.call(Actor.SYSTEM, report).standing();
        if (!standing.state().isOpen()) {
            decide.call(new DecideReport.Command(Actor.SYSTEM, report, standing.lockVersion(), false, "Sửa."));
            return standing.lockVersion() + 1;
        }
        return save.call(new SaveReport.Command(Actor.SYSTEM, report, standing.lockVersion(), EVERYTHING));
    }

    /** The lock version of a report that the department has. */
    long submitted(ReportKey report) {
        var seen = written(report);
        submit.call(new SubmitReport.Command(Actor.SYSTEM, report, seen, true));
        return seen + 1;
    }
}
