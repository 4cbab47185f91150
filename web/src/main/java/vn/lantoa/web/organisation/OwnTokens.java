package vn.lantoa.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.partner.ApiTokens;
import vn.lantoa.organisation.partner.OfficerTokens;
import vn.lantoa.organisation.partner.TokenView;

/** The tokens of an officer's own account, and the maximum validity of new tokens in days. */
@ApplicationScoped
class OwnTokens {
    @Inject
    OfficerTokens terms;

    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    int mostDays(Actor owner) {
        return terms.mostDays(new OfficerId(owner.id()));
    }

    List<TokenView> of(Actor owner) {
        return tokens.of(owner, clock.instant());
    }
}
