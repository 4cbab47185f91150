package vn.lantoa.organisation.partner;

import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Rejections for partners, their terms and their contacts, before anything is written. */
class PartnerRefusalsTest {
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final PartnerId PARTNER = new PartnerId(UUID.randomUUID());

    private final GrantedRoles access = new GrantedRoles()
            .grant(OFFICER, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()))
            .grantEverywhere(ADMINISTRATOR, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));

    @Test
    void only_administrators_of_the_whole_province_register_partners() {
        var register = new RegisterPartner();
        register.access = access;

        assertForbidden(() -> register.call(OFFICER, new OrganisationId(UUID.randomUUID())));
    }

    @Test
    void only_administrators_of_the_whole_province_set_terms_and_wrong_ones_are_rejected() {
        var change = new ChangePartnerTerms();
        change.access = access;
        var terms = new PartnerTerms(false, null, List.of("10.0.0.1/8"), 0);

        assertForbidden(() -> change.call(OFFICER, PARTNER, terms));
        assertRejected(
                () -> change.call(ADMINISTRATOR, PARTNER, terms),
                "requestsPerMinute too-few",
                "networks not-a-network");
    }

    @Test
    void only_administrators_of_the_whole_province_add_contacts_and_those_can_be_reached() {
        var change = new ChangePartnerContacts();
        change.access = access;
        change.partners = new Partners() {
            @Override
            public Partner get(PartnerId id) {
                return new Partner();
            }
        };
        change.contacts = new PartnerContacts() {
            @Override
            public List<KnownContact> of(PartnerId partner) {
                return List.of();
            }
        };
        var unreachable = new PartnerContact("Trực ban", "", "", Set.of());

        assertForbidden(() -> change.call(OFFICER, PARTNER, unreachable));
        assertRejected(() -> change.call(ADMINISTRATOR, PARTNER, unreachable), "email or-phone", "duties missing");
    }
}
