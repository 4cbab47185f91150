package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.credential.ChangePassword;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.IssueOwnToken;
import vn.lantoa.organisation.partner.RevokeOwnTokens;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.organisation.signin.EndSession;
import vn.lantoa.organisation.signin.EndSessions;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.SessionCookie;

/** The officer's own account page, with the forms about password, sessions, deputies and tokens. */
@Path(AccountPage.ME)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AccountPages {
    @Inject
    AccountPage account;

    @Inject
    ChangePassword changePassword;

    @Inject
    EndSessions endSessions;

    @Inject
    EndSession endSession;

    @Inject
    DeputyForm deputies;

    @Inject
    IssueOwnToken issue;

    @Inject
    RevokeToken revoke;

    @Inject
    RevokeOwnTokens revokeAll;

    @Inject
    SessionCookie cookie;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @GET
    public Page show() {
        return form.empty(account.page());
    }

    @POST
    @Path("password")
    public Response changePassword() {
        return account.answer(() -> {
            if (!form.raw("password").equals(form.raw("repeated")))
                throw new Rejected(Issues.of("repeated", "not-the-same"));
            changePassword.call(new ChangePassword.Command(
                    form.actor(), form.raw("current"), form.raw("password"), current.origin()));
            return Response.seeOther(URI.create("/signin?next=" + AccountPage.ME))
                    .cookie(cookie.gone())
                    .build();
        });
    }

    @POST
    @Path("sessions/{session: [0-9a-fA-F-]{36}}/end")
    public Response endSession(@PathParam("session") UUID session) {
        return account.done(() -> endSession.call(form.actor(), new SessionId(session)));
    }

    @POST
    @Path("sessions/end-others")
    public Response endOtherSessions() {
        return account.done(() -> current.session().ifPresent(session -> endSessions.call(form.actor(), session)));
    }

    @POST
    @Path("deputies")
    public Response nameDeputy() {
        return account.done(() -> deputies.name(account.me()));
    }

    @POST
    @Path("deputies/{deputyship}/end")
    public Response endDeputyship(@PathParam("deputyship") UUID deputyship) {
        return account.done(() -> deputies.end(deputyship));
    }

    @POST
    @Path("tokens")
    public Response issueToken() {
        return account.answer(() -> {
            var issued = issue.call(new IssueOwnToken.Command(
                    form.actor(), form.text("label"), form.number("days", 0), form.raw("current"), current.origin()));
            return form.empty(account.page().with("token", issued.value().value()))
                    .shown();
        });
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(@PathParam("token") UUID token) {
        return account.done(() -> revoke.call(form.actor(), new ApiTokenId(token)));
    }

    @POST
    @Path("tokens/revoke-all")
    public Response revokeTokens() {
        // only in a session: a stolen token must not revoke the others
        return account.done(() -> current.session().ifPresent(session -> revokeAll.call(form.actor())));
    }
}
