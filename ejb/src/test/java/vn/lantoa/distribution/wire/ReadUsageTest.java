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
    void nobody_sees_the_usage_of_another() {
        var read = new ReadUsage();
        read.access = new GrantedRoles();
        var partner = new PartnerId(UUID.randomUUID());

        assertForbidden(() -> read.call(Actor.officer(UUID.randomUUID()), partner));
        assertForbidden(() -> read.call(Actor.partner(UUID.randomUUID()), partner));
    }
}
