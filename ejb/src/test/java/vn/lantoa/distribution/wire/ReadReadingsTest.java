package vn.lantoa.distribution.wire;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.entitlement.GrantedPartnerAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.partner.PartnerId;

/** Officers who may not see when a partner last read, and how much. */
class ReadReadingsTest {
    @Test
    void partners_see_only_their_own_readings() {
        var read = new ReadReadings();
        read.access = new GrantedPartnerAccess(new GrantedRoles());
        var partner = new PartnerId(UUID.randomUUID());

        assertForbidden(() -> read.call(Actor.officer(UUID.randomUUID()), partner));
        assertForbidden(() -> read.call(Actor.partner(UUID.randomUUID()), partner));
        assertForbidden(() -> read.call(Actor.partner(partner.value()), null));
        assertForbidden(() -> read.usage(Actor.officer(UUID.randomUUID()), partner));
        assertForbidden(() -> read.usage(Actor.partner(UUID.randomUUID()), partner));
    }
}
