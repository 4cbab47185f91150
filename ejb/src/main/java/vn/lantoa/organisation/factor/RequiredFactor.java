package vn.lantoa.organisation.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/**
 * Rule that determines which officers must have a second factor today: officers with a role that requires one,
 * including as a deputy.
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

    /** Returns whether the officer must have a second factor. */
    public boolean isAskedOf(OfficerId officer) {
        // runs at every request with a session or token that has no second factor
        return !asked.roles().isEmpty() && access.holdsAny(Actor.officer(officer.value()), asked.roles());
    }

    /**
     * Returns whether the officer needs a second factor to sign in, either for a role or because the password is too
     * short to be used alone.
     */
    public boolean isAskedAtSignInOf(OfficerId officer) {
        return isAskedOf(officer) || passwordNeedsOne(officer);
    }

    /**
     * Returns whether an officer without a second factor may add one at sign-in. An officer with a second factor
     * outside the hub may not, because anyone who knows only the password could then add a factor.
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
