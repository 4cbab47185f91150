package vn.lantoa.organisation.factor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.organisation.Role;

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

    public SecondFactorRoles {
        roles = Set.copyOf(roles);
    }

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
        return Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be none, or roles such as administrator,releaser,approver"));
    }
}
