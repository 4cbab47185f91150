package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Corrects the data of a contact. Requires an administrator at the root. */
@UseCase
public class CorrectPartnerContact {
    @Inject
    PartnerContacts contacts;

    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** Replaces the contact's data. */
    public void call(Actor by, PartnerId partner, KnownContact corrected) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        partners.get(partner);
        corrected.contact().check().throwIfAny();
        contacts.correct(partner, corrected.id(), corrected.contact());
        audit.record(
                by, "partner-contact-corrected", Actor.partner(partner.value()).reference(), "contact", corrected.id());
    }
}
