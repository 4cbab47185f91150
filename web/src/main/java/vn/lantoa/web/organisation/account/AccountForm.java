package vn.lantoa.web.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.password.ChangePassword;
import vn.lantoa.organisation.signin.EndSession;
import vn.lantoa.organisation.signin.EndSessions;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.token.ApiTokenId;
import vn.lantoa.organisation.token.IssueOwnToken;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** Passes an officer's typed changes to their own account to the use case. */
@RequestScoped
class AccountForm {
    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @Inject
    ChangePassword changePassword;

    @Inject
    EndSessions endSessions;

    @Inject
    EndSession endSession;

    @Inject
    TokenCases tokens;

    OfficerId me() {
        return new OfficerId(current.actor().id());
    }

    void changePassword() {
        if (!form.raw("password").equals(form.raw("repeated")))
            throw new Rejected(Issues.of("repeated", "not-the-same"));
        changePassword.call(new ChangePassword.Command(
                current.actor(), form.raw("current"), form.raw("password"), current.origin()));
    }

    String issueToken() {
        return tokens.issue(new IssueOwnToken.Command(
                current.actor(), form.text("label"), days(), form.raw("current"), current.origin()));
    }

    void revokeToken(UUID token) {
        tokens.revoke(current.actor(), new ApiTokenId(token));
    }

    void revokeTokens() {
        // a token in wrong hands must not end the others
        current.session().ifPresent(session -> tokens.revokeAll(current.actor()));
    }

    void endSession(UUID session) {
        endSession.call(current.actor(), new SessionId(session));
    }

    void endOtherSessions() {
        current.session().ifPresent(session -> endSessions.call(current.actor(), session));
    }

    private int days() {
        var text = form.text("days");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
