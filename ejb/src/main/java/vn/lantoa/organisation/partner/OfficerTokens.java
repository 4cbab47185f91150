package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/** Rules for officers' tokens: the more powerful the officer's roles, the shorter the maximum validity. */
@ApplicationScoped
public class OfficerTokens {
    @Inject
    TokenCeilings ceilings;

    @Inject
    Access access;

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
}
