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
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.ResetPassword;
import vn.lantoa.organisation.credential.TakeFactorAway;
import vn.lantoa.organisation.officer.CorrectOfficer;
import vn.lantoa.organisation.officer.DisableOfficer;
import vn.lantoa.organisation.officer.EnableOfficer;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.RevokeRole;
import vn.lantoa.organisation.officer.RoleGrantId;
import vn.lantoa.organisation.signin.AskProviderLink;
import vn.lantoa.organisation.signin.EndSession;
import vn.lantoa.organisation.signin.IdentityId;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.SignOutOfficer;
import vn.lantoa.organisation.signin.UnlinkProvider;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of an officer, with the forms about the account, roles, deputies and sign-in. */
@Path("/console/officers/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerPage {
    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    OfficerModel model;

    @Inject
    CorrectOfficer correct;

    @Inject
    DisableOfficer disable;

    @Inject
    EnableOfficer enable;

    @Inject
    ResetPassword resetPassword;

    @Inject
    GrantRole grant;

    @Inject
    RevokeRole revoke;

    @Inject
    DeputyForm deputies;

    @Inject
    EndSession endSession;

    @Inject
    SignOutOfficer signOut;

    @Inject
    TakeFactorAway takeFactorAway;

    @Inject
    AskProviderLink askProviderLink;

    @Inject
    UnlinkProvider unlinkProvider;

    @Inject
    HubAddress address;

    @Inject
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(model.page(officer()));
    }

    @POST
    @Path("card")
    public Response correct() {
        return asked(() -> correct.call(
                new CorrectOfficer.Command(form.actor(), officer(), form.read(OfficerCard.class))));
    }

    @POST
    @Path("disable")
    public Response disable() {
        return asked(() -> disable.call(form.actor(), officer()));
    }

    @POST
    @Path("enable")
    public Response enable() {
        return done(() -> enable.call(form.actor(), officer()));
    }

    @POST
    @Path("password-link")
    public Response passwordLink() {
        return answer(() -> passwordLink(null));
    }

    /** Grants the role and, if ticked, creates the link by which a new officer sets a password. */
    @POST
    @Path("roles")
    public Response grant() {
        return answer(() -> {
            var waiting = grant.call(new GrantRole.Command(
                            form.actor(),
                            officer(),
                            new OrganisationId(form.id("roleOrganisation")),
                            form.one("role", Role.class),
                            form.day("validFrom"),
                            form.findDay("validUntil").orElse(null)))
                    .waiting();
            return form.isTicked("link") ? passwordLink(waiting) : next(waiting);
        });
    }

    @POST
    @Path("roles/{grant}/revoke")
    public Response revoke(@PathParam("grant") UUID grant) {
        return done(() -> revoke.call(form.actor(), new RoleGrantId(grant)));
    }

    @POST
    @Path("deputies")
    public Response nameDeputy() {
        return asked(() -> deputies.name(officer()));
    }

    @POST
    @Path("deputies/{deputyship}/end")
    public Response endDeputyship(@PathParam("deputyship") UUID deputyship) {
        return done(() -> deputies.end(deputyship));
    }

    @POST
    @Path("sessions/{session: [0-9a-fA-F-]{36}}/end")
    public Response endSession(@PathParam("session") UUID session) {
        return done(() -> endSession.call(form.actor(), new SessionId(session)));
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        return done(() -> signOut.call(form.actor(), officer()));
    }

    @POST
    @Path("factor/take-away")
    public Response takeFactorAway() {
        return asked(() -> takeFactorAway.call(form.actor(), officer()));
    }

    @POST
    @Path("provider")
    public Response linkProvider() {
        return asked(() -> askProviderLink.call(new AskProviderLink.Command(
                form.actor(), officer(), form.raw("providerSubject").strip())));
    }

    @POST
    @Path("provider/{identity: [0-9a-fA-F-]{36}}/remove")
    public Response unlinkProvider(@PathParam("identity") UUID identity) {
        return done(() -> unlinkProvider.call(form.actor(), new IdentityId(identity)));
    }

    private OfficerId officer() {
        return new OfficerId(id);
    }

    private Response done(Runnable action) {
        return form.done(action, "/console/officers/" + id, () -> model.page(officer()));
    }

    private Response answer(Supplier<Response> action) {
        return form.answer(action, () -> model.page(officer()));
    }

    private Response asked(Supplier<@Nullable PendingChangeId> action) {
        return answer(() -> next(action.get()));
    }

    /** Redirects to the officer, or to the pending change if a second administrator is needed. */
    private Response next(@Nullable PendingChangeId waiting) {
        return Page.seeOther(waiting == null ? "/console/officers/" + id : "/console/changes?asked=" + waiting);
    }

    /** Returns the page with the link with which the officer sets a password; the link is shown only once. */
    private Response passwordLink(@Nullable PendingChangeId before) {
        var asked = resetPassword.call(form.actor(), officer());
        return asked.link() == null
                ? next(before == null ? asked.waiting() : before)
                : form.empty(model.page(officer()).with("link", asked.link().passwordAddress(address)))
                        .shown();
    }
}
