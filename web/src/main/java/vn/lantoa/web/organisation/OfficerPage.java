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
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.ResetPassword;
import vn.lantoa.organisation.officer.CorrectOfficer;
import vn.lantoa.organisation.officer.DisableOfficer;
import vn.lantoa.organisation.officer.EnableOfficer;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of an officer. */
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
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(model.page(officer()));
    }

    @POST
    @Path("card")
    public Response correct() {
        return model.asked(
                officer(),
                () -> correct.call(new CorrectOfficer.Command(form.actor(), officer(), form.read(OfficerCard.class))));
    }

    @POST
    @Path("disable")
    public Response disable() {
        return model.asked(officer(), () -> disable.call(form.actor(), officer()));
    }

    @POST
    @Path("enable")
    public Response enable() {
        return model.done(officer(), () -> enable.call(form.actor(), officer()));
    }

    @POST
    @Path("password-link")
    public Response passwordLink() {
        return model.answer(officer(), () -> model.reset(officer(), resetPassword.call(form.actor(), officer()), null));
    }

    private OfficerId officer() {
        return new OfficerId(id);
    }
}
