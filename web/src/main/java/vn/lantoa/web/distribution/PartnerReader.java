package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.web.request.CurrentActor;

/** Reads partners for the API. */
@RequestScoped
class PartnerReader {
    @Inject
    PartnerRegister register;

    @Inject
    Outlets outlets;

    @Inject
    ReadEntitlements entitlements;

    @Inject
    CurrentActor current;

    PartnerJson.All all() {
        return new PartnerJson.All(register.all(current.actor()).stream()
                .map(one -> PartnerJson.Line.of(one.card(), one.letIn()))
                .toList());
    }

    PartnerJson.Whole whole(UUID partner) {
        var id = new PartnerId(partner);
        var detail = register.detail(current.actor(), id);
        var held = entitlements.call(current.actor(), id);
        return new PartnerJson.Whole(
                PartnerJson.Line.of(detail.card(), detail.letIn()),
                detail.terms(),
                detail.contacts().stream().map(PartnerJson.Contact::of).toList(),
                held.given(),
                held.keepsEmbargoes(),
                outlets.of(id).stream().map(Outlet::slug).toList(),
                detail.tokens());
    }
}
