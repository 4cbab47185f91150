package vn.lantoa.web.report;

import java.util.Set;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.request.CurrentActor;

/** The rights of a caller with these roles; the administrator's role applies to the whole province. */
final class TrialRights {
    private TrialRights() {}

    static ReportRights of(Set<Role> roles) {
        var rights = new ReportRights();
        rights.access = new Access() {
            @Override
            public boolean allows(Actor by, Role role, OrganisationId organisation) {
                return roles.contains(role);
            }

            @Override
            public boolean allowsEverywhere(Actor by, Role role) {
                return roles.contains(role) && role == Role.ADMINISTRATOR;
            }
        };
        rights.current = new CurrentActor() {
            @Override
            public Actor actor() {
                return Actor.ANONYMOUS;
            }
        };
        rights.organisations = new Organisations() {
            @Override
            public OrganisationId root() {
                return new OrganisationId(new UUID(0, 0));
            }
        };
        return rights;
    }
}
