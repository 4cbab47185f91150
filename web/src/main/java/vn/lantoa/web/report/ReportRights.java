package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportView.Standing;
import vn.lantoa.web.request.CurrentActor;

/** Determines which forms of a report are shown to the caller. */
@RequestScoped
class ReportRights {
    @Inject
    Access access;

    @Inject
    CurrentActor current;

    @Inject
    Organisations organisations;

    /** Returns the forms of a consolidated report, which belongs to the root organisation. */
    Map<String, Boolean> ofRoot(Standing standing) {
        return of(organisations.root(), standing);
    }

    /** Returns the forms of this organisation's report in its current state. */
    Map<String, Boolean> of(OrganisationId unit, Standing standing) {
        var state = standing.state();
        var handedIn = state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
        var decides = Stream.of(Role.APPROVER, Role.ADMINISTRATOR)
                .anyMatch(role -> access.allowsEverywhere(current.actor(), role));
        return Map.of(
                "mayWrite", state.isOpen() && holds(unit, Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR),
                "maySubmit", state.isOpen() && standing.isBegun() && holds(unit, Role.APPROVER, Role.RELEASER),
                "mayDecide", handedIn && decides,
                "mayAccept", state == ReportState.SUBMITTED && decides);
    }

    private boolean holds(OrganisationId unit, Role... roles) {
        return Stream.of(roles).anyMatch(role -> access.allows(current.actor(), role, unit));
    }
}
