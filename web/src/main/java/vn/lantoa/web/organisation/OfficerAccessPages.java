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
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.TakeFactorAway;
import vn.lantoa.organisation.signin.AskProviderLink;
import vn.lantoa.organisation.signin.EndSession;
import vn.lantoa.organisation.signin.IdentityId;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.SignOutOfficer;
import vn.lantoa.organisation.signin.UnlinkProvider;
import vn.lantoa.web.page.TypedForm;

/** The forms of an officer's page about sign-in: sessions, second factor, account at the identity provider. */
@Path("/console/officers/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerAccessPages {
    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    OfficerModel model;

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
    TypedForm form;

    @POST
    @Path("sessions/{session: [0-9a-fA-F-]{36}}/end")
    public Response endSession(@PathParam("session") UUID session) {
        return model.done(officer(), () -> endSession.call(form.actor(), new SessionId(session)));
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        return model.done(officer(), () -> signOut.call(form.actor(), officer()));
    }

    @POST
    @Path("factor/take-away")
    public Response takeFactorAway() {
        return model.asked(officer(), () -> takeFactorAway.call(form.actor(), officer()));
    }

    @POST
    @Path("provider")
    public Response linkProvider() {
        return model.asked(
                officer(),
                () -> askProviderLink.call(new AskProviderLink.Command(
                        form.actor(), officer(), form.raw("providerSubject").strip())));
    }

    @POST
    @Path("provider/{identity: [0-9a-fA-F-]{36}}/remove")
    public Response unlinkProvider(@PathParam("identity") UUID identity) {
        return model.done(officer(), () -> unlinkProvider.call(form.actor(), new IdentityId(identity)));
    }

    private OfficerId officer() {
        return new OfficerId(id);
    }
}
