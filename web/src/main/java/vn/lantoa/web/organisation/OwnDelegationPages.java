package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.organisation.partner.ApiTokenId;
import vn.lantoa.organisation.partner.IssueOwnToken;
import vn.lantoa.organisation.partner.RevokeOwnTokens;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;

/** The forms of an officer's own account page that name a deputy, and issue and revoke tokens. */
@Path(AccountPage.ME)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnDelegationPages {
    @Inject
    AccountPage account;

    @Inject
    DeputyForm deputies;

    @Inject
    IssueOwnToken issue;

    @Inject
    RevokeToken revoke;

    @Inject
    RevokeOwnTokens revokeAll;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @POST
    @Path("deputies")
    public Response nameDeputy() {
        return done(() -> deputies.name(account.me()));
    }

    @POST
    @Path("deputies/{deputyship}/end")
    public Response endDeputyship(@PathParam("deputyship") UUID deputyship) {
        return done(() -> deputies.end(deputyship));
    }

    @POST
    @Path("tokens")
    public Response issueToken() {
        return form.show(
                () -> {
                    var days = form.number("days", 0);
                    var issued =
                            issue.call(form.actor(), form.text("label"), days, form.raw("current"), current.origin());
                    return account.page().with("token", issued.value().value());
                },
                account::page);
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(@PathParam("token") UUID token) {
        return done(() -> revoke.call(form.actor(), new ApiTokenId(token)));
    }

    @POST
    @Path("tokens/revoke-all")
    public Response revokeTokens() {
        // only in a session, so that a stolen token cannot revoke the other tokens
        return done(() -> current.session().ifPresent(session -> revokeAll.call(form.actor())));
    }

    private Response done(Runnable action) {
        return form.done(action, AccountPage.ME, account::page);
    }
}
