package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Adds, corrects and removes contact persons of a partner. Requires an administrator at the root. */
@UseCase
public class ChangePartnerContacts {
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
        admit(by, partner);
        contact.check()
                .when(
                        contacts.of(partner).size() >= PartnerContact.MOST_CONTACTS,
                        "name",
                        "too-many",
                        PartnerContact.MOST_CONTACTS)
                .throwIfAny();
        var id = contacts.add(partner, contact, clock.instant());
        record(by, "partner-contact-added", partner, id);
        return id;
    }

    /** Replaces the contact's data. */
    public void call(Actor by, PartnerId partner, KnownContact corrected) {
        admit(by, partner);
        corrected.contact().check().throwIfAny();
        contacts.correct(partner, corrected.id(), corrected.contact());
        record(by, "partner-contact-corrected", partner, corrected.id());
    }

    /** Removes the contact, who then receives no more letters. */
    public void call(Actor by, PartnerId partner, PartnerContactId contact) {
        admit(by, partner);
        contacts.remove(partner, contact, clock.instant());
        record(by, "partner-contact-removed", partner, contact);
    }

    private void admit(Actor by, PartnerId partner) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        partners.get(partner);
    }

    private void record(Actor by, String action, PartnerId partner, PartnerContactId contact) {
        audit.record(by, action, Actor.partner(partner.value()).reference(), "contact", contact);
    }
}
