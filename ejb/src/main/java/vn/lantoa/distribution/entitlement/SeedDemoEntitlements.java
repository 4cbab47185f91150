package vn.lantoa.distribution.entitlement;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.StartLock;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.Partners;

/**
 * Creates the entitlements of the demo partners, once: everything for the newspaper; everything and announcements for
 * the broadcaster; SMS texts for the telecom operator.
 */
@Startup
@Singleton
@DependsOn("FirstStart")
public class SeedDemoEntitlements {
    @Inject
    DemoMode demo;

    @Inject
    StartLock lock;

    @Inject
    Partners partners;

    @Inject
    Entitlements entitlements;

    @Inject
    GiveEntitlement give;

    @Inject
    KeepEmbargoAgreement embargo;

    @PostConstruct
    void seed() {
        if (!demo.on()) return;
        lock.hold();
        partners.findByCode("bao-dong-nai").ifPresent(one -> give(one, EntitlementScope.EVERYTHING, false));
        partners.findByCode("dai-ptth").ifPresent(one -> give(one, EntitlementScope.EVERYTHING, true));
        var texts = new EntitlementScope(Set.of(AssetKind.SMS_TEXT), Set.of(), Set.of(), Set.of(), false);
        partners.findByCode("viettel").ifPresent(one -> give(one, texts, false));
    }

    private void give(Partner partner, EntitlementScope scope, boolean signed) {
        // entitlements that an administrator has revoked in the demo are not created again
        if (entitlements.everHad(partner.id())) return;
        give.call(Actor.SYSTEM, partner.id(), scope);
        embargo.call(Actor.SYSTEM, partner.id(), signed);
    }
}
