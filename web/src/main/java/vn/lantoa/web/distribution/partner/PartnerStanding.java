package vn.lantoa.web.distribution.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.distribution.reading.ReadReadings;
import vn.lantoa.distribution.usage.ReadUsage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/** The standing of a partner: what it may have, what it reads, and how much it asks. */
@RequestScoped
public class PartnerStanding {
    @Inject
    ReadEntitlements entitlements;

    @Inject
    PreviewEntitlements preview;

    @Inject
    ReadReadings readings;

    @Inject
    ReadUsage usage;

    @Inject
    EntitlementWords words;

    /** The part of a page's model about it, with the choices for more. */
    public Map<String, ?> of(Actor by, PartnerId partner) {
        var held = entitlements.call(by, partner);
        var model = new HashMap<String, Object>(words.choices());
        model.put("given", words.given(held));
        model.put("keepsEmbargoes", held.keepsEmbargoes());
        model.put("preview", preview.call(by, partner, null));
        model.put("readings", readings.call(by, partner));
        model.put("usage", usage.call(by, partner));
        return model;
    }
}
