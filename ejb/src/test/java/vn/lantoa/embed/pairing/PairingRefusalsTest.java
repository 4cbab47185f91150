package vn.lantoa.embed.pairing;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/** Who may not pair a portal with the hub, or see which are. */
class PairingRefusalsTest {
    private final PartnerId partner = new PartnerId(UUID.randomUUID());

    @Test
    void only_administrators_of_the_whole_province_make_codes_and_see_what_is_paired() {
        var administrator = Actor.officer(UUID.randomUUID());
        var access = new GrantedRoles().grant(administrator, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        var make = new MakePairingCode();
        var read = new ReadPairedPortals();
        make.access = access;
        read.access = access;

        for (var by : List.of(administrator, Actor.partner(partner.value()), Actor.ANONYMOUS)) {
            assertForbidden(() -> make.call(by, partner));
            assertForbidden(() -> read.call(by, partner));
        }
    }

    @Test
    void a_portal_is_parted_by_its_address() {
        assertRejected(
                () -> new EndPairing().call(Actor.partner(partner.value()), "ftp://portal.example.vn"),
                "portal not-a-page");
    }
}
