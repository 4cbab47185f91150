package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.ChangePartnerTerms;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.release.Reach;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of entitlements, which administrators of the whole manage. */
@ApplicationScoped
public class EntitlementScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    RegisterPartner register;

    @Inject
    ChangePartnerTerms terms;

    @Inject
    SetOutlets outlets;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    KeepEmbargoAgreement embargo;

    @Inject
    ReadEntitlements read;

    @Inject
    PreviewEntitlements preview;

    @Inject
    PreviewReceivers receivers;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(ChangePartnerTerms.class, administrators, by -> {
                    var partner = partner();
                    return () -> terms.call(by, partner, new PartnerTerms(true, null, List.of("10.0.0.0/8"), 60));
                }),
                Scenario.of(SetOutlets.class, administrators, by -> {
                    var partner = partner();
                    return () -> outlets.call(by, partner, Set.of(Outlet.SMS));
                }),
                Scenario.of(GiveEntitlement.class, administrators, by -> {
                    var partner = partner();
                    return () -> give.call(by, partner, EntitlementScope.EVERYTHING);
                }),
                Scenario.of(TakeEntitlement.class, administrators, by -> {
                    var given = give.call(Actor.SYSTEM, partner(), EntitlementScope.EVERYTHING);
                    return () -> take.call(by, given);
                }),
                Scenario.of(ReadEntitlements.class, administrators, by -> {
                    var partner = partner();
                    return () -> read.call(by, partner);
                }),
                Scenario.of(PreviewEntitlements.class, administrators, by -> {
                    var partner = partner();
                    return () -> preview.call(by, partner, EntitlementScope.EVERYTHING);
                }),
                Scenario.of(
                        PreviewReceivers.class,
                        Caller.everybody(),
                        by -> () -> receivers.call(List.of(), Reach.PARTNERS, by)),
                Scenario.of(KeepEmbargoAgreement.class, administrators, by -> {
                    var partner = partner();
                    return () -> embargo.call(by, partner, true);
                }));
    }

    private PartnerId partner() {
        return register.call(Actor.SYSTEM, cast.department());
    }
}
