package vn.lantoa.organisation.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/** Who must have a second factor today: whoever holds a role for which one is asked, also as somebody's deputy. */
@ApplicationScoped
public class RequiredFactor {
    @Inject
    SecondFactorRoles asked;

    @Inject
    Access access;

    /** Whether this officer must have one. */
    public boolean isAskedOf(OfficerId officer) {
        // asked at every request that comes with a session or token without one
        return !asked.roles().isEmpty() && access.holdsAny(Actor.officer(officer.value()), asked.roles());
    }
}
