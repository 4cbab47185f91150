package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;

/** What is asked of an officer's token to be issued: the more he may do, the sooner it ends. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfficerTokens {
    @Inject
    TokenCeilings ceilings;

    @Inject
    Access access;

    /** What is wrong with it. */
    public Issues check(OfficerId officer, String label, int days) {
        return TokenRules.check(label, days, mostDays(officer));
    }

    /** For how many days at most a token of this officer is good. */
    public int mostDays(OfficerId officer) {
        var by = Actor.officer(officer.value());
        return ceilings.days().entrySet().stream()
                .filter(one -> access.holdsAny(by, Set.of(one.getKey())))
                .map(Map.Entry::getValue)
                .min(Integer::compare)
                .orElse(TokenRules.MOST_DAYS);
    }
}
