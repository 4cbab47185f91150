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
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.ResetPassword;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.RevokeRole;
import vn.lantoa.organisation.officer.RoleGrantId;
import vn.lantoa.web.page.TypedForm;

/** The forms of an officer's page that grant and revoke roles, and name deputies. */
@Path("/console/officers/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerRolePages {
    @PathParam("id")
    UUID id = new UUID(0, 0);

    @Inject
    OfficerModel model;

    @Inject
    GrantRole grant;

    @Inject
    RevokeRole revoke;

    @Inject
    ResetPassword resetPassword;

    @Inject
    DeputyForm deputies;

    @Inject
    TypedForm form;

    /** Grants the role and, if ticked, creates the link by which a new officer sets a password. */
    @POST
    @Path("roles")
    public Response grant() {
        return model.answer(officer(), () -> {
            var waiting = grant.call(typed()).waiting();
            return form.isTicked("link")
                    ? model.reset(officer(), resetPassword.call(form.actor(), officer()), waiting)
                    : model.next(officer(), waiting);
        });
    }

    private GrantRole.Command typed() {
        return new GrantRole.Command(
                form.actor(),
                officer(),
                new OrganisationId(form.id("roleOrganisation")),
                form.one("role", Role.class),
                form.day("validFrom"),
                form.findDay("validUntil").orElse(null));
    }

    @POST
    @Path("roles/{grant}/revoke")
    public Response revoke(@PathParam("grant") UUID grant) {
        return model.done(officer(), () -> revoke.call(form.actor(), new RoleGrantId(grant)));
    }

    @POST
    @Path("deputies")
    public Response nameDeputy() {
        return model.asked(officer(), () -> deputies.name(officer()));
    }

    @POST
    @Path("deputies/{deputyship}/end")
    public Response endDeputyship(@PathParam("deputyship") UUID deputyship) {
        return model.done(officer(), () -> deputies.end(deputyship));
    }

    private OfficerId officer() {
        return new OfficerId(id);
    }
}
