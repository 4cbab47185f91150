package vn.lantoa.sms.contact;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Officers who may not import numbers, empty a list, or record opt-outs. */
class ContactRefusalsTest {
    private static final OrganisationId AGENCY = new OrganisationId(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final Actor RELEASER_ELSEWHERE = Actor.officer(UUID.randomUUID());

    private final GrantedRoles access = new GrantedRoles()
            .grant(APPROVER, Role.APPROVER, AGENCY)
            .grant(RELEASER_ELSEWHERE, Role.RELEASER, new OrganisationId(UUID.randomUUID()));
    private static final LegalBasis BASIS = LegalBasis.values()[0];

    @Test
    void only_releasers_of_the_agency_import_numbers_and_empty_lists() {
        var load = new ImportContacts();
        load.access = access;
        var empty = new EmptyContactList();
        empty.access = access;
        empty.lists = new ContactLists() {
            @Override
            public ContactList get(ContactListId id) {
                return new ContactList(id, AGENCY, "Hộ dân", BASIS, "QĐ 1", 1, Instant.MAX, null);
            }
        };

        for (var by : new Actor[] {APPROVER, RELEASER_ELSEWHERE}) {
            assertForbidden(() -> load.call(
                    new ImportContacts.Command(AGENCY, "Hộ dân", BASIS, "QĐ 1", "0901234567", Instant.MAX, by)));
            assertForbidden(() -> empty.call(new ContactListId(UUID.randomUUID()), by));
        }
    }

    @Test
    void only_releasers_record_opt_outs() {
        var record = new RecordOptOut();
        record.access = access;

        assertForbidden(() -> record.call("0901234567", APPROVER));
    }
}
