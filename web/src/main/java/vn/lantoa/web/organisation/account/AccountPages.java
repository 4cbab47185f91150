package vn.lantoa.web.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.web.organisation.officer.OfficerForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.signin.SessionCookie;

/** An officer's own account: password, deputies, tokens, and sessions. */
@Path("/console/me")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AccountPages {
    private static final String HERE = "/console/me";
    private static final String TEMPLATE = "organisation/me.ftlh";

    @Inject
    AccountForm account;

    @Inject
    AccountModel model;

    @Inject
    OfficerForm officerForm;

    @Inject
    SessionCookie cookie;

    @GET
    public Page show() {
        return officerForm.form().empty(TEMPLATE, model.of(Map.of()));
    }

    @POST
    @Path("password")
    public Response changePassword() {
        return officerForm
                .form()
                .answer(
                        () -> {
                            account.changePassword();
                            return Response.seeOther(URI.create("/signin?next=" + HERE))
                                    .cookie(cookie.gone())
                                    .build();
                        },
                        TEMPLATE,
                        () -> model.of(Map.of()));
    }

    @POST
    @Path("tokens")
    public Response issueToken() {
        return officerForm.form().answer(() -> shown(account.issueToken()), TEMPLATE, () -> model.of(Map.of()));
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(@PathParam("token") UUID token) {
        return done(me -> account.revokeToken(token));
    }

    @POST
    @Path("tokens/revoke-all")
    public Response revokeTokens() {
        return done(me -> account.revokeTokens());
    }

    @POST
    @Path("sessions/{session: [0-9a-fA-F-]{36}}/end")
    public Response endSession(@PathParam("session") UUID session) {
        return done(me -> account.endSession(session));
    }

    @POST
    @Path("sessions/end-others")
    public Response endOtherSessions() {
        return done(me -> account.endOtherSessions());
    }

    @POST
    @Path("deputies")
    public Response nameDeputy() {
        return done(officerForm::nameDeputy);
    }

    @POST
    @Path("deputies/{deputyship}/end")
    public Response endDeputyship(@PathParam("deputyship") UUID deputyship) {
        return done(me -> officerForm.endDeputyship(deputyship));
    }

    private Response done(Consumer<OfficerId> action) {
        return officerForm
                .form()
                .answer(
                        () -> {
                            action.accept(account.me());
                            return Response.seeOther(URI.create(HERE)).build();
                        },
                        TEMPLATE,
                        () -> model.of(Map.of()));
    }

    private Response shown(String token) {
        return Response.ok(officerForm.form().empty(TEMPLATE, model.of(Map.of("token", token))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
