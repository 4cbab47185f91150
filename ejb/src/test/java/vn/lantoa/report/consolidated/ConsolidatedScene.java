package vn.lantoa.report.consolidated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.FigureRow;
import vn.lantoa.plan.Figures;
import vn.lantoa.report.ReportScene;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.ReportSubmission;

/** The province's office with a writer, a leader and a decider, above the units of a {@link ReportScene}. */
final class ConsolidatedScene {
    static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    final ReportScene units = new ReportScene();
    final OrganisationId root = new OrganisationId(UUID.randomUUID());
    final Actor writer = Actor.officer(UUID.randomUUID());
    final Actor leader = Actor.officer(UUID.randomUUID());
    final Actor decider = Actor.officer(UUID.randomUUID());
    final List<FigureRow> measured = new ArrayList<>();
    final ReadConsolidated read = new ReadConsolidated();
    private final ReadConsolidatedSubmission submission = new ReadConsolidatedSubmission();
    private final SaveConsolidated save = new SaveConsolidated();
    private final SubmitConsolidated submit = new SubmitConsolidated();
    private final DecideConsolidated decide = new DecideConsolidated();

    ConsolidatedScene() {
        units.roles
                .grantEverywhere(writer, Role.UPLOADER, root)
                .grantEverywhere(leader, Role.APPROVER, root)
                .grantEverywhere(decider, Role.ADMINISTRATOR, root);
        var access = access();
        var prefill = prefill();
        read.access = access;
        read.reports = units.prefill;
        read.prefill = prefill;
        read.indicators = prefill.indicators;
        read.course = units.course;
        save.access = access;
        save.reports = units.prefill;
        save.course = units.course;
        submit.access = access;
        submit.reports = units.prefill;
        submit.prefill = prefill;
        submit.course = units.course;
        submission.access = access;
        submission.submissions = submissions();
        decide.access = access;
        decide.course = units.course;
    }

    private ConsolidatedAccess access() {
        var access = new ConsolidatedAccess();
        access.access = units.access;
        access.organisations = organisations();
        return access;
    }

    Organisations organisations() {
        return new Organisations() {
            @Override
            public OrganisationId root() {
                return root;
            }
        };
    }

    ConsolidatedSubmissions submissions() {
        var submissions = new ConsolidatedSubmissions();
        submissions.prefill = units.prefill;
        submissions.course = units.course;
        submissions.plans = units.plans();
        submissions.address = ReportScene.ADDRESS;
        submissions.zone = ReportScene.PROVINCE;
        return submissions;
    }

    private ConsolidatedPrefill prefill() {
        var prefill = new ConsolidatedPrefill();
        prefill.submitted = units.submitted();
        prefill.totals = units.totals();
        prefill.indicators = new ConsolidatedIndicators();
        prefill.indicators.evidence = units.evidence();
        prefill.indicators.figures = new Figures() {
            @Override
            public List<FigureRow> all() {
                return List.copyOf(measured);
            }
        };
        prefill.units = new ConsolidatedUnits();
        prefill.units.reports = units.reports();
        prefill.units.clock = units.databaseClock;
        prefill.units.zone = ReportScene.PROVINCE;
        return prefill;
    }

    SubmittedConsolidated submitted(Actor by, ReportStep step) {
        return submission.call(by, ReportScene.YEAR, step);
    }

    OrganisationView unit(String code) {
        return units.unit(code, FOUNDED, null);
    }

    ConsolidatedView read(ReportStep step) {
        return read.call(decider, ReportScene.YEAR, step);
    }

    long save(Actor by, int year, ReportStep step, long seen, Map<String, String> texts) {
        return save.call(new SaveConsolidated.Command(by, year, step, seen, texts));
    }

    ReportSubmission submit(Actor by, ReportStep step, long seen) {
        return submit.call(new SubmitConsolidated.Command(by, ReportScene.YEAR, step, seen));
    }

    void decide(Actor by, ReportStep step, long seen, boolean isAccepted, String reason) {
        decide.call(new DecideConsolidated.Command(by, ReportScene.YEAR, step, seen, isAccepted, reason));
    }
}
