package vn.lantoa.distribution.entitlement;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.partner.PartnerId;

/** Officers who may not grant, revoke or see a partner's entitlements. */
class EntitlementRefusalsTest {
    private static final PartnerId PARTNER = new PartnerId(UUID.randomUUID());
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    private static final Actor OTHER = Actor.partner(UUID.randomUUID());

    private final PartnerAccess access = new GrantedPartnerAccess(new GrantedRoles());

    @Test
    void only_administrators_of_the_whole_grant_and_revoke() {
        var give = new GiveEntitlement();
        give.access = access;
        give.clock = SettableClock.atNoon();
        var take = new TakeEntitlement();
        take.access = access;
        take.clock = SettableClock.atNoon();

        assertForbidden(() -> give.call(OFFICER, PARTNER, EntitlementScope.EVERYTHING));
        assertForbidden(() -> give.call(Actor.partner(PARTNER.value()), PARTNER, EntitlementScope.EVERYTHING));
        assertForbidden(() -> take.call(OFFICER, EntitlementId.random()));
    }

    @Test
    void only_administrators_of_the_whole_record_embargo_signers() {
        var keep = new KeepEmbargoAgreement();
        keep.access = access;
        keep.clock = SettableClock.atNoon();

        assertForbidden(() -> keep.call(OFFICER, PARTNER, true));
        assertForbidden(() -> keep.call(Actor.partner(PARTNER.value()), PARTNER, true));
    }

    @Test
    void partners_see_only_their_own_entitlements() {
        var read = new ReadEntitlements();
        read.access = access;
        var preview = new PreviewEntitlements();
        preview.access = access;

        for (var by : new Actor[] {OFFICER, OTHER}) {
            assertForbidden(() -> read.call(by, PARTNER));
            assertForbidden(() -> preview.call(by, PARTNER, null));
        }
    }
}
