package vn.lantoa.organisation.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/** The rules for an officer's token: the more the officer may do, the sooner it ends. */
@ApplicationScoped
public class OfficerTokens {
    @Inject
    TokenCeilings ceilings;

    @Inject
    Access access;

    /** The issues of a token to be issued. */
    public Issues check(OfficerId officer, String label, int days) {
        return TokenRules.check(label, days, mostDays(officer));
    }

    /** The most days for which a token of this officer may be good. */
    public int mostDays(OfficerId officer) {
        var by = Actor.officer(officer.value());
        return ceilings.days().entrySet().stream()
                .filter(one -> access.holdsAny(by, Set.of(one.getKey())))
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .orElse(TokenRules.MOST_DAYS);
    }
}
