package vn.lantoa.distribution.wire;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.partner.PartnerId;

/** Officers who may not see how much a partner reads. */
class ReadUsageTest {
    @Test
    void partners_see_only_their_own_usage() {
        var read = new ReadUsage();
        read.access = new GrantedRoles();
        var partner = new PartnerId(UUID.randomUUID());

        assertForbidden(() -> read.call(Actor.officer(UUID.randomUUID()), partner));
        assertForbidden(() -> read.call(Actor.partner(UUID.randomUUID()), partner));
    }
}
