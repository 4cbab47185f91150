package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;

/** Rules for officers' tokens: the more powerful the officer's roles, the shorter the maximum validity. */
@ApplicationScoped
public class OfficerTokens {
    @Inject
    TokenCeilings ceilings;

    @Inject
    Access access;

    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    /** Returns the officer's valid tokens, the newest first. */
    public List<TokenView> of(Actor by) {
        return tokens.of(by, clock.instant());
    }

    /** Validates the label and days of a token for the officer. */
    public Issues check(OfficerId officer, String label, int days) {
        return TokenRules.check(label, days, mostDays(officer));
    }

    /** Returns the maximum validity of the officer's tokens, in days. */
    public int mostDays(OfficerId officer) {
        var by = Actor.officer(officer.value());
        return ceilings.days().entrySet().stream()
                .filter(one -> access.holdsAny(by, Set.of(one.getKey())))
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .orElse(TokenRules.MOST_DAYS);
    }

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

        /**
         * Parses a list such as {@code administrator:30, releaser:30}, or throws an IllegalArgumentException describing the
         * mistake.
         */
        public static TokenCeilings parse(String text) {
            var days = new EnumMap<Role, Integer>(Role.class);
            for (var one : text.strip().split("[\\s,]+")) {
                var parts = one.split(":", -1);
                if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,2}")) throw new IllegalArgumentException(WRONG);
                var role = Slug.find(Role.class, parts[0]).orElseThrow(() -> new IllegalArgumentException(WRONG));
                days.put(role, Integer.parseInt(parts[1]));
            }
            if (days.values().stream().anyMatch(most -> most > TokenRules.MOST_DAYS))
                throw new IllegalArgumentException(WRONG);
            return new TokenCeilings(days);
        }
    }
}
