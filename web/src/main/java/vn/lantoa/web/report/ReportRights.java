package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportView;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.web.request.CurrentActor;

/** Determines which forms of a report are shown to the caller, and lists its frozen copies. */
@RequestScoped
class ReportRights {
    @Inject
    Access access;

    @Inject
    ReadSnapshots snapshots;

    @Inject
    CurrentActor current;

    /** Returns the forms of this report in its current state, and its frozen copies. */
    Map<String, ?> of(ReportView view) {
        var unit = view.unit().id();
        var standing = view.standing();
        var state = standing.state();
        var receipt = standing.receipt();
        var decides = Stream.of(Role.APPROVER, Role.ADMINISTRATOR)
                .anyMatch(role -> access.allowsEverywhere(current.actor(), role));
        var frozen = snapshots.call(current.actor(), view.key());
        var last = receipt == null ? 0 : receipt.number();
        return Map.of(
                "mayWrite", state.isOpen() && holds(unit, Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR),
                "maySubmit", state.isOpen() && standing.isBegun() && holds(unit, Role.APPROVER, Role.RELEASER),
                "mayDecide", !state.isOpen() && decides,
                "mayAccept", state == ReportState.SUBMITTED && decides,
                "mayFreeze",
                        state == ReportState.ACCEPTED
                                && decides
                                && frozen.stream().noneMatch(one -> one.submission() == last),
                "snapshots", frozen);
    }

    private boolean holds(OrganisationId unit, Role... roles) {
        return Stream.of(roles).anyMatch(role -> access.allows(current.actor(), role, unit));
    }
}
