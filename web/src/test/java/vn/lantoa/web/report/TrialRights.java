package vn.lantoa.web.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.coverage.declared.EntryText;
import vn.lantoa.coverage.declared.ReadEntries;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportAccess;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.web.request.CurrentActor;

/** The rights of a caller with these roles; the administrator's role applies to the whole province. */
final class TrialRights {
    private TrialRights() {}

    static ReportModel of(List<ReportSnapshot> frozen, Set<Role> roles) {
        var model = new ReportModel();
        model.access = new ReportAccess() {
            @Override
            public boolean mayWrite(Actor by, ReportKey report) {
                return roles.contains(Role.UPLOADER) || roles.contains(Role.RELEASER) || mayDecide(by, report.step());
            }

            @Override
            public boolean maySubmit(Actor by, ReportKey report) {
                return roles.contains(Role.APPROVER) || roles.contains(Role.RELEASER);
            }

            @Override
            public boolean isOwn(Actor by, ReportKey report) {
                return true;
            }

            @Override
            public boolean mayDecide(Actor by, ReportStep step) {
                return roles.contains(Role.ADMINISTRATOR);
            }
        };
        model.caller = new ReportCaller();
        model.caller.current = new CurrentActor() {
            @Override
            public Actor actor() {
                return Actor.ANONYMOUS;
            }
        };
        model.snapshots = new ReadSnapshots() {
            @Override
            public List<ReportSnapshot> call(Actor by, ReportKey report) {
                return frozen;
            }

            @Override
            public Optional<String> proofPage(Actor by, ReportKey report) {
                return Optional.of("/proofs/" + "ab".repeat(16));
            }
        };
        model.entries = new ReadEntries() {
            @Override
            public Map<String, EntryText.Undertaking> undertaken(Actor by, OrganisationId unit, int year) {
                return Map.of();
            }
        };
        return model;
    }
}
