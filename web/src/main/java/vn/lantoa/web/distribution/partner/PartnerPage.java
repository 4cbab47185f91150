package vn.lantoa.web.distribution.partner;

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
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** The page of one partner, for administrators of the whole. */
@Path("/console/partners/{partner}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerPage {
    private static final String TEMPLATE = "distribution/partner.ftlh";

    @PathParam("partner")
    UUID partner = new UUID(0, 0);

    @Inject
    PartnerModel model;

    @Inject
    PartnerForm partnerForm;

    @Inject
    PartnerContactForm contacts;

    @Inject
    PartnerTokenForm tokens;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @GET
    public Page show() {
        return form.empty(TEMPLATE, model.of(partner, Map.of()));
    }

    @POST
    @Path("terms")
    public Response changeTerms() {
        return done(() -> partnerForm.changeTerms(partner), "#terms");
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
    @Path("entitlements")
    public Response give() {
        if (!form.text("do").equals("preview")) return done(() -> partnerForm.give(partner), "#entitlements");
        return form.answer(
                () -> {
                    var tried = Map.of("preview", partnerForm.preview(partner), "tried", true);
                    return Response.ok(form.empty(TEMPLATE, model.of(partner, tried)))
                            .build();
                },
                TEMPLATE,
                () -> model.of(partner, Map.of()));
    }

    @POST
    @Path("entitlements/{entitlement}/take")
    public Response take(@PathParam("entitlement") UUID entitlement) {
        return done(() -> partnerForm.take(entitlement), "#entitlements");
    }

    @POST
    @Path("outlets")
    public Response setOutlets() {
        return done(() -> partnerForm.setOutlets(partner), "#outlets");
    }

    @POST
    @Path("agreement")
    public Response keepAgreement() {
        return done(() -> partnerForm.keepAgreement(partner), "#agreement");
    }

    @POST
    @Path("tokens")
    public Response issueToken() {
        return form.answer(
                () -> shown(tokens.issue(current.actor(), new PartnerId(partner))),
                TEMPLATE,
                () -> model.of(partner, Map.of()));
    }

    @POST
    @Path("tokens/{token}/rotate")
    public Response rotateToken(@PathParam("token") UUID token) {
        return form.answer(
                () -> shown(tokens.rotate(current.actor(), token)), TEMPLATE, () -> model.of(partner, Map.of()));
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(@PathParam("token") UUID token) {
        return done(() -> tokens.revoke(current.actor(), token), "#tokens");
    }

    private Response done(Runnable action, String where) {
        return form.answer(
                () -> {
                    action.run();
                    return Response.seeOther(URI.create("/console/partners/" + partner + where))
                            .build();
                },
                TEMPLATE,
                () -> model.of(partner, Map.of()));
    }

    private Response shown(String token) {
        return Response.ok(form.empty(TEMPLATE, model.of(partner, Map.of("token", token))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
