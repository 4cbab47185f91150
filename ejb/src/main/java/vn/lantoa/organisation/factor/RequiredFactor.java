package vn.lantoa.organisation.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/**
 * The officers who must have a second factor today: those with a role for which one is required, also as somebody's
 * deputy.
 */
@ApplicationScoped
public class RequiredFactor {
    @Inject
    Database database;

    @Inject
    SecondFactorRoles asked;

    @Inject
    Access access;

    @Inject
    FactorElsewhere elsewhere;

    /** True if this officer must have a second factor. */
    public boolean isAskedOf(OfficerId officer) {
        // asked at every request that comes with a session or token without one
        return !asked.roles().isEmpty() && access.holdsAny(Actor.officer(officer.value()), asked.roles());
    }

    /**
     * True if this officer needs a second factor to sign in: for a role, or because the password is too short to be
     * good alone.
     */
    public boolean isAskedAtSignInOf(OfficerId officer) {
        return isAskedOf(officer) || passwordNeedsOne(officer);
    }

    /**
     * True if this officer, who has no second factor, may add one at sign-in. Not one who has one elsewhere: somebody with
     * the password alone would add their own.
     */
    public boolean isAddedAtSignInBy(OfficerId officer) {
        return !elsewhere.isOf(officer);
    }

    private boolean passwordNeedsOne(OfficerId officer) {
        return database.sql("select password_needs_factor from officer where id = :officer")
                .with("officer", officer)
                .value(Boolean.class)
                .orElse(false);
    }
}
