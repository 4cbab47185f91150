package vn.lantoa.organisation.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/** Who must have a second factor today: whoever holds a role for which one is asked, also as somebody's deputy. */
@ApplicationScoped
public class RequiredFactor {
    @PersistenceContext
    EntityManager entities;

    @Inject
    SecondFactorRoles asked;

    @Inject
    Access access;

    /** Whether this officer must have one. */
    public boolean isAskedOf(OfficerId officer) {
        // asked at every request that comes with a session or token without one
        return !asked.roles().isEmpty() && access.holdsAny(Actor.officer(officer.value()), asked.roles());
    }

    /** Whether he must have one to get in with his password: also because that is too short to be good alone. */
    public boolean isAskedAtSignInOf(OfficerId officer) {
        return isAskedOf(officer) || passwordNeedsOne(officer);
    }

    private boolean passwordNeedsOne(OfficerId officer) {
        return SqlQuery.of(entities, "select password_needs_factor from officer where id = :officer")
                .with("officer", officer)
                .value(Boolean.class)
                .orElse(false);
    }
}
