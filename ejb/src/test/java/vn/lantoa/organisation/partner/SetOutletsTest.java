package vn.lantoa.organisation.partner;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;

/** Officers who may not set a partner's outlets. */
class SetOutletsTest {
    @Test
    void only_administrators_of_the_whole_set_outlets() {
        var set = new SetOutlets();
        set.access = new GrantedRoles();
        var partner = new PartnerId(UUID.randomUUID());

        assertForbidden(() -> set.call(Actor.officer(UUID.randomUUID()), partner, Set.of(Outlet.SMS)));
        assertForbidden(() -> set.call(Actor.partner(partner.value()), partner, Set.of(Outlet.SMS)));
    }
}
