package vn.lantoa.web.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.password.ChangePassword;
import vn.lantoa.organisation.signin.EndSessions;
import vn.lantoa.organisation.token.ApiTokenId;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** Takes what an officer typed about his own account to its use case. */
@RequestScoped
class AccountDesk {
    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @Inject
    ChangePassword changePassword;

    @Inject
    EndSessions endSessions;

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
        return tokens.issue(current.actor(), form.text("label"), days());
    }

    void revokeToken(UUID token) {
        tokens.revoke(current.actor(), new ApiTokenId(token));
    }

    void endOtherSessions() {
        current.session().ifPresent(session -> endSessions.call(current.actor(), session));
    }

    private int days() {
        var text = form.text("days");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
