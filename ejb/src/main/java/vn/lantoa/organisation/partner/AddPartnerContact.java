package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Adds a contact person of a partner. Requires an administrator at the root. */
@UseCase
public class AddPartnerContact {
    @Inject
    PartnerContacts contacts;

    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Adds the contact and returns its id. */
    public PartnerContactId call(Actor by, PartnerId partner, PartnerContact contact) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        partners.get(partner);
        contact.check()
                .when(
                        contacts.of(partner).size() >= PartnerContact.MOST_CONTACTS,
                        "name",
                        "too-many",
                        PartnerContact.MOST_CONTACTS)
                .throwIfAny();
        var id = contacts.add(partner, contact, clock.instant());
        audit.record(by, "partner-contact-added", Actor.partner(partner.value()).reference(), "contact", id);
        return id;
    }
}
