package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.ReportView.Standing;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.web.request.CurrentActor;

/** The frozen copies on a report's page, and whether the caller may freeze the report. */
@RequestScoped
class SnapshotSection {
    @Inject
    ReadSnapshots snapshots;

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    /** Returns the frozen copies of a unit's report. */
    Map<String, ?> of(OrganisationId unit, int year, Standing standing) {
        return of(new ReportKey(unit, year, ReportStep.UNITS), standing);
    }

    /** Returns the frozen copies of a consolidated report, which belongs to the root organisation. */
    Map<String, ?> ofRoot(int year, ReportStep step, Standing standing) {
        return of(new ReportKey(organisations.root(), year, step), standing);
    }

    private Map<String, ?> of(ReportKey report, Standing standing) {
        var frozen = snapshots.call(current.actor(), report);
        var mayFreeze = standing.state() == ReportState.ACCEPTED && !isFrozen(frozen, standing) && decides();
        return Map.of("snapshots", frozen, "mayFreeze", mayFreeze);
    }

    private static boolean isFrozen(List<ReportSnapshot> frozen, Standing standing) {
        int last = Optional.ofNullable(standing.receipt()).map(Receipt::number).orElse(0);
        return frozen.stream().anyMatch(one -> one.submission() == last);
    }

    private boolean decides() {
        return Stream.of(Role.APPROVER, Role.ADMINISTRATOR)
                .anyMatch(role -> access.allowsEverywhere(current.actor(), role));
    }
}
