package vn.lantoa.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.FigureRow;
import vn.lantoa.plan.Plans;

/** The province's office with a writer, a leader and a decider, above the units of a {@link ReportScene}. */
final class ConsolidatedScene {
    static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    final ReportScene units = new ReportScene();
    final OrganisationId root =
            units.unit(OrganisationKind.PROVINCE, "tinh", FOUNDED, null).id();
    final Actor writer = Actor.officer(UUID.randomUUID());
    final Actor leader = Actor.officer(UUID.randomUUID());
    final Actor decider = Actor.officer(UUID.randomUUID());
    final List<FigureRow> measured = new ArrayList<>();

    ConsolidatedScene() {
        units.roles
                .grantEverywhere(writer, Role.UPLOADER, root)
                .grantEverywhere(leader, Role.APPROVER, root)
                .grantEverywhere(decider, Role.ADMINISTRATOR, root);
        units.offices.root = root;
        fill(units.prefill.consolidated);
        units.read.indicators = units.prefill.consolidated.indicators;
    }

    Organisations organisations() {
        return new Organisations() {
            @Override
            public OrganisationId root() {
                return root;
            }
        };
    }

    private void fill(ConsolidatedPrefill prefill) {
        prefill.course = units.course;
        prefill.submitted = units.submitted();
        prefill.totals = units.totals();
        prefill.indicators.plans = new Plans() {
            @Override
            public List<FigureRow> figures() {
                return List.copyOf(measured);
            }
        };
        prefill.reports = units.reports();
        prefill.rules = units.prefill.rules;
        prefill.clock = units.databaseClock;
    }

    ReportKey key(ReportStep step) {
        return new ReportKey(root, ReportScene.YEAR, step);
    }

    SubmittedReport submitted(ReportStep step) {
        return units.submissions().last(key(step));
    }

    OrganisationView unit(String code) {
        return units.unit(code, FOUNDED, null);
    }

    ReportView read(ReportStep step) {
        return units.read.call(decider, key(step));
    }

    ConsolidatedContent content(ReportStep step) {
        return (ConsolidatedContent) read(step).content();
    }

    long save(Actor by, int year, ReportStep step, long seen, Map<String, String> texts) {
        return units.save.call(new SaveReport.Command(by, new ReportKey(root, year, step), seen, texts));
    }

    ReportSubmission submit(Actor by, ReportStep step, long seen) {
        return units.submit.call(new SubmitReport.Command(by, key(step), seen, true));
    }

    void decide(Actor by, ReportStep step, long seen, boolean isAccepted, String reason) {
        units.decide.call(new DecideReport.Command(by, key(step), seen, isAccepted, reason));
    }
}
