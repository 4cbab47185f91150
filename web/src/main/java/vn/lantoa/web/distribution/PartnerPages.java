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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.distribution.wire.ReadReadings;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.web.organisation.Options;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of partners, for hub-wide administrators. */
@Path("/console/partners")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerPages {
    private static final List<String> CHOICES = List.of(
            "kinds", "topics", "languages", "receivers", "originals", "duties", "outlets", "signed", "suspended");

    @Inject
    PartnerRegister register;

    @Inject
    RegisterPartner registerPartner;

    @Inject
    ReadReadings readings;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    @PathParam("partner")
    UUID partner = new UUID(0, 0);

    @Inject
    PartnerSettingsForm settings;

    @Inject
    PartnerTokenForm tokens;

    @Inject
    PartnerBodies bodies;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    PreviewEntitlements preview;

    @Inject
    Outlets outlets;

    @Inject
    PartnerStanding standing;

    @Inject
    ZoneId zone;

    @GET
    public Page list() {
        return form.empty(page());
    }

    @POST
    public Response register() {
        return form.answer(
                () -> {
                    var id = registerPartner.call(form.actor(), new OrganisationId(form.id("organisation")));
                    return Page.seeOther("/console/partners/" + id);
                },
                this::page);
    }

    private Page page() {
        return Page.of("distribution/partners.ftlh")
                .with("partners", register.all(form.actor()))
                .with("organisations", options.organisations())
                .with(
                        "readings",
                        readings.call(form.actor(), null).stream()
                                .collect(Collectors.groupingBy(
                                        reading -> reading.partner().toString())));
    }

    @GET
    @Path("{partner}")
    public Page show() {
        return form.empty(partnerPage());
    }

    @POST
    @Path("{partner}/settings")
    public Response keepSettings() {
        return done(() -> settings.keep(partner), "#settings");
    }

    @POST
    @Path("{partner}/contacts")
    public Response keepContact() {
        return done(() -> settings.keepContact(partner), "#contacts");
    }

    @POST
    @Path("{partner}/contacts/{contact}/remove")
    public Response removeContact(@PathParam("contact") UUID contact) {
        return done(() -> settings.removeContact(partner, contact), "#contacts");
    }

    @POST
    @Path("{partner}/tokens")
    public Response issueToken() {
        return form.answer(() -> shown(tokens.issue(form.actor(), id())), this::partnerPage);
    }

    @POST
    @Path("{partner}/tokens/{token}/rotate")
    public Response rotateToken(@PathParam("token") UUID token) {
        return form.answer(() -> shown(tokens.rotate(form.actor(), token)), this::partnerPage);
    }

    @POST
    @Path("{partner}/tokens/{token}/revoke")
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
    @Path("{partner}/entitlements")
    public Response give() {
        if (!form.text("do").equals("preview"))
            return done(() -> give.call(form.actor(), id(), scope()), "#entitlements");
        return form.answer(
                () -> form.empty(partnerPage()
                                .with("preview", preview.call(form.actor(), id(), scope()))
                                .with("tried", true))
                        .shown(),
                this::partnerPage);
    }

    @POST
    @Path("{partner}/entitlements/{entitlement}/take")
    public Response take(@PathParam("entitlement") UUID entitlement) {
        return done(() -> take.call(form.actor(), new EntitlementId(entitlement)), "#entitlements");
    }

    private EntitlementScope scope() {
        return bodies.scope(form.read(PartnerJson.Scope.class));
    }

    private PartnerId id() {
        return new PartnerId(partner);
    }

    private Page partnerPage() {
        var detail = register.detail(form.actor(), id());
        return standing.on(Page.of("distribution/partner.ftlh"), form.actor(), id())
                .with("detail", detail)
                .with("expiresOn", lastDay(detail.terms().expiresAt()))
                .with("outlets", Choice.names(Outlet.values()))
                .with("opened", outlets.of(id()).stream().map(Outlet::name).toList())
                .with("tried", false)
                .with("contact", form.text("contact"))
                .with("rotate", form.text("rotate"))
                .with("chosen", CHOICES.stream().collect(Collectors.toMap(Function.identity(), form::all)));
    }

    /** Returns the last full day on which the terms are valid. */
    private String lastDay(@Nullable Instant expiresAt) {
        return expiresAt == null
                ? ""
                : LocalDate.ofInstant(expiresAt.minusMillis(1), zone).toString();
    }
}
