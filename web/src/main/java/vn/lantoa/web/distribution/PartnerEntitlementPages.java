package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.distribution.entitlement.EntitlementId;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.TypedForm;

/** The forms by which an administrator grants and withdraws a partner's entitlements. */
@Path("/console/partners/{partner}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerEntitlementPages {
    @PathParam("partner")
    UUID partner = new UUID(0, 0);

    @Inject
    PartnerModel model;

    @Inject
    PartnerWords words;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    PreviewEntitlements preview;

    @Inject
    TypedForm form;

    @POST
    @Path("entitlements")
    public Response give() {
        if (!form.text("do").equals("preview"))
            return done(() -> give.call(form.actor(), id(), scope()), "#entitlements");
        return form.answer(
                () -> form.empty(model.of(partner)
                                .with("preview", preview.call(form.actor(), id(), scope()))
                                .with("tried", true))
                        .shown(),
                () -> model.of(partner));
    }

    @POST
    @Path("entitlements/{entitlement}/take")
    public Response take(@PathParam("entitlement") UUID entitlement) {
        return done(() -> take.call(form.actor(), new EntitlementId(entitlement)), "#entitlements");
    }

    private Response done(Runnable action, String where) {
        return form.done(action, "/console/partners/" + partner + where, () -> model.of(partner));
    }

    private EntitlementScope scope() {
        return words.scope(form.read(PartnerJson.Scope.class));
    }

    private PartnerId id() {
        return new PartnerId(partner);
    }
}
