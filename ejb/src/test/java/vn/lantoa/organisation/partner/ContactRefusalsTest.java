package vn.lantoa.organisation.partner;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;

/** Officers who may not change the contacts of a partner. */
class ContactRefusalsTest {
    @Test
    void only_administrators_of_the_whole_correct_and_remove_contacts() {
        var change = new ChangePartnerContacts();
        change.access = new GrantedRoles();
        change.clock = SettableClock.atNoon();
        var partner = new PartnerId(UUID.randomUUID());
        var id = new PartnerContactId(UUID.randomUUID());
        var contact = new KnownContact(id, new PartnerContact("Trực ban", "truc@bao.example", "", Set.of()));

        for (var by : new Actor[] {Actor.officer(UUID.randomUUID()), Actor.partner(partner.value())}) {
            assertForbidden(() -> change.call(by, partner, contact));
            assertForbidden(() -> change.call(by, partner, id));
        }
    }
}
