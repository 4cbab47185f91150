package vn.lantoa.web.report;

import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.web.request.CurrentActor;

/** The rights of a caller with these roles; the administrator's role applies to the whole province. */
final class TrialRights {
    private TrialRights() {}

    static ReportModel of(List<ReportSnapshot> frozen, Set<Role> roles) {
        var model = new ReportModel();
        model.access = new Access() {
            @Override
            public boolean allows(Actor by, Role role, OrganisationId organisation) {
                return roles.contains(role);
            }

            @Override
            public boolean allowsEverywhere(Actor by, Role role) {
                return roles.contains(role) && role == Role.ADMINISTRATOR;
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
        };
        return model;
    }
}
