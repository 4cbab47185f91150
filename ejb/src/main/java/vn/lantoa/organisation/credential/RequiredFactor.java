package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;

/**
 * Rule that determines which officers must have a second factor today: officers who hold a role that requires a second
 * factor, also as a deputy.
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

    /**
     * Roles that require a second factor ({@code LANTOA_SECOND_FACTOR_ROLES}).
     *
     * @param roles empty if no role requires one
     */
    public record SecondFactorRoles(Set<Role> roles) {
        private static final String NONE = "none";

        /** Default: the roles that publish, approve or grant roles. */
        public static final SecondFactorRoles USUAL =
                new SecondFactorRoles(EnumSet.of(Role.ADMINISTRATOR, Role.RELEASER, Role.APPROVER));

        /** No role requires a second factor. */
        public static final SecondFactorRoles NOBODY = new SecondFactorRoles(Set.of());

        /**
         * Parses a list such as {@code administrator, releaser}, or throws an IllegalArgumentException describing the
         * mistake.
         */
        public static SecondFactorRoles parse(String text) {
            if (text.strip().equals(NONE)) return NOBODY;
            return new SecondFactorRoles(Stream.of(text.strip().split("[\\s,]+"))
                    .map(SecondFactorRoles::role)
                    .collect(Collectors.toSet()));
        }

        private static Role role(String name) {
            return Slug.find(Role.class, name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "must be none, or roles such as administrator,releaser,approver"));
        }
    }
}
