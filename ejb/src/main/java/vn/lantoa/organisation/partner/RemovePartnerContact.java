package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Removes a contact, who then receives no more letters. Requires an administrator at the root. */
@UseCase
public class RemovePartnerContact {
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

    /** Removes the contact. */
    public void call(Actor by, PartnerId partner, PartnerContactId contact) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        partners.get(partner);
        contacts.remove(partner, contact, clock.instant());
        audit.record(
                by, "partner-contact-removed", Actor.partner(partner.value()).reference(), "contact", contact);
    }
}
