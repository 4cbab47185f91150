package vn.lantoa.web.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.token.ApiTokenId;
import vn.lantoa.organisation.token.ApiTokens;
import vn.lantoa.organisation.token.IssueOwnToken;
import vn.lantoa.organisation.token.RevokeToken;
import vn.lantoa.organisation.token.TokenView;

/** What can be done about tokens. */
@ApplicationScoped
class TokenCases {
    @Inject
    IssueOwnToken issue;

    @Inject
    RevokeToken revoke;

    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    String issue(Actor by, String label, int days) {
        return issue.call(by, label, days).value().value();
    }

    void revoke(Actor by, ApiTokenId token) {
        revoke.call(by, token);
    }

    List<TokenView> of(Actor owner) {
        return tokens.of(owner, clock.instant());
    }
}
