package vn.lantoa.web.distribution;

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
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one partner, for hub-wide administrators. */
@Path("/console/partners/{partner}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerPage {
    @PathParam("partner")
    UUID partner = new UUID(0, 0);

    @Inject
    PartnerModel model;

    @Inject
    PartnerSettingsForm settings;

    @Inject
    PartnerContactForm contacts;

    @Inject
    PartnerTokenForm tokens;

    @Inject
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(model.of(partner));
    }

    @POST
    @Path("settings")
    public Response keepSettings() {
        return done(() -> settings.keep(partner), "#settings");
    }

    @POST
    @Path("contacts")
    public Response keepContact() {
        return done(() -> contacts.keep(partner), "#contacts");
    }

    @POST
    @Path("contacts/{contact}/remove")
    public Response removeContact(@PathParam("contact") UUID contact) {
        return done(() -> contacts.remove(partner, contact), "#contacts");
    }

    @POST
    @Path("tokens")
    public Response issueToken() {
        return form.answer(
                () -> shown(tokens.issue(form.actor(), new PartnerId(partner))), () -> model.of(partner));
    }

    @POST
    @Path("tokens/{token}/rotate")
    public Response rotateToken(@PathParam("token") UUID token) {
        return form.answer(() -> shown(tokens.rotate(form.actor(), token)), () -> model.of(partner));
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(@PathParam("token") UUID token) {
        return done(() -> tokens.revoke(form.actor(), token), "#tokens");
    }

    private Response done(Runnable action, String where) {
        return form.done(action, "/console/partners/" + partner + where, () -> model.of(partner));
    }

    private Response shown(String token) {
        return form.empty(model.of(partner).with("token", token)).shown();
    }
}
