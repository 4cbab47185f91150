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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one partner, for hub-wide administrators. */
@Path("/console/partners/{partner}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerPages {
    private static final List<String> CHOICES = List.of(
            "kinds", "topics", "languages", "receivers", "originals", "duties", "outlets", "signed", "suspended");

    @Inject
    PartnerRegister register;

    @Inject
    TypedForm form;

    @PathParam("partner")
    UUID partner = new UUID(0, 0);

    @Inject
    PartnerSettingsForm settings;

    @Inject
    PartnerTokenForm tokens;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    PartnerStanding standing;

    @GET
    public Page show() {
        return form.empty(partnerPage());
    }

    @POST
    @Path("settings")
    public Response keepSettings() {
        return done(() -> settings.keep(partner), "#settings");
    }

    @POST
    @Path("contacts")
    public Response keepContact() {
        return done(() -> settings.keepContact(partner), "#contacts");
    }

    @POST
    @Path("contacts/{contact}/remove")
    public Response removeContact(@PathParam("contact") UUID contact) {
        return done(() -> settings.removeContact(partner, contact), "#contacts");
    }

    @POST
    @Path("tokens")
    public Response issueToken() {
        return form.answer(() -> shown(tokens.issue(form.actor(), id())), this::partnerPage);
    }

    @POST
    @Path("tokens/{token}/rotate")
    public Response rotateToken(@PathParam("token") UUID token) {
        return form.answer(() -> shown(tokens.rotate(form.actor(), token)), this::partnerPage);
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(@PathParam("token") UUID token) {
        return done(() -> tokens.revoke(form.actor(), token), "#tokens");
    }

    private Response done(Runnable action, String where) {
        return form.done(action, "/console/partners/" + partner + where, this::partnerPage);
    }

    private Response shown(String token) {
        return form.empty(partnerPage().with("token", token)).shown();
    }

    @POST
    @Path("entitlements")
    public Response give() {
        if (!form.text("do").equals("preview"))
            return done(() -> give.call(form.actor(), id(), settings.scope()), "#entitlements");
        return form.answer(
                () -> form.empty(partnerPage()
                                .with("preview", standing.preview(form.actor(), id(), settings.scope()))
                                .with("tried", true))
                        .shown(),
                this::partnerPage);
    }

    @POST
    @Path("entitlements/{entitlement}/take")
    public Response take(@PathParam("entitlement") UUID entitlement) {
        return done(() -> take.call(form.actor(), new EntitlementId(entitlement)), "#entitlements");
    }

    private PartnerId id() {
        return new PartnerId(partner);
    }

    private Page partnerPage() {
        var detail = register.detail(form.actor(), id());
        return standing.on(Page.of("distribution/partner.ftlh"), form.actor(), id())
                .with("detail", detail)
                .with("expiresOn", settings.lastDay(detail.terms().expiresAt()))
                .with("tried", false)
                .with("contact", form.text("contact"))
                .with("rotate", form.text("rotate"))
                .with("chosen", CHOICES.stream().collect(Collectors.toMap(Function.identity(), form::all)));
    }
}
