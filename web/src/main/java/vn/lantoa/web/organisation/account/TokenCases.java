package vn.lantoa.web.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.token.ApiTokenId;
import vn.lantoa.organisation.token.ApiTokens;
import vn.lantoa.organisation.token.IssueOwnToken;
import vn.lantoa.organisation.token.OfficerTokens;
import vn.lantoa.organisation.token.RevokeOwnTokens;
import vn.lantoa.organisation.token.RevokeToken;
import vn.lantoa.organisation.token.TokenView;

/** The use cases of tokens. */
@ApplicationScoped
class TokenCases {
    @Inject
    IssueOwnToken issue;

    @Inject
    RevokeToken revoke;

    @Inject
    RevokeOwnTokens revokeAll;

    @Inject
    OfficerTokens terms;

    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    String issue(IssueOwnToken.Command command) {
        return issue.call(command).value().value();
    }

    void revokeAll(Actor by) {
        revokeAll.call(by);
    }

    int mostDays(Actor owner) {
        return terms.mostDays(new OfficerId(owner.id()));
    }

    void revoke(Actor by, ApiTokenId token) {
        revoke.call(by, token);
    }

    List<TokenView> of(Actor owner) {
        return tokens.of(owner, clock.instant());
    }
}
