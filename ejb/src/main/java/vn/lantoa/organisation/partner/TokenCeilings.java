package vn.lantoa.organisation.partner;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.organisation.Role;

/**
 * Maximum validity of tokens by the officer's roles ({@code LANTOA_TOKEN_DAYS}).
 *
 * @param days days by role; other roles have the general maximum
 */
public record TokenCeilings(Map<Role, Integer> days) {
    private static final String WRONG =
            "must be roles with days, such as administrator:30,releaser:30,approver:90, each from 1 to 366";

    /** Default ceilings: officers who can publish or grant roles issue a new token every month. */
    public static final TokenCeilings USUAL =
            new TokenCeilings(Map.of(Role.ADMINISTRATOR, 30, Role.RELEASER, 30, Role.APPROVER, 90));

    public TokenCeilings {
        days = Map.copyOf(days);
    }

    /**
     * Parses a list such as {@code administrator:30, releaser:30}, or throws an IllegalArgumentException describing the
     * mistake.
     */
    public static TokenCeilings parse(String text) {
        var days = new EnumMap<Role, Integer>(Role.class);
        for (var one : text.strip().split("[\\s,]+")) {
            var parts = one.split(":", -1);
            if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,2}")) throw new IllegalArgumentException(WRONG);
            days.put(role(parts[0]), Integer.parseInt(parts[1]));
        }
        if (days.values().stream().anyMatch(most -> most > TokenRules.MOST_DAYS))
            throw new IllegalArgumentException(WRONG);
        return new TokenCeilings(days);
    }

    private static Role role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(WRONG));
    }
}
