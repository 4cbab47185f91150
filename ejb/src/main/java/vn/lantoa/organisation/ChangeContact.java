package vn.lantoa.organisation;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Enters whom to call in an organisation. Requires an administrator of the organisation or of the root. */
@UseCase
public class ChangeContact {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationContacts contacts;

    @Inject
    AuditLog audit;

    /** Replaces the contact. */
    public void call(Actor by, OrganisationId organisation, OrganisationContact typed) {
        access.require(by, Role.ADMINISTRATOR, organisation);
        var contact =
                new OrganisationContact(typed.name().strip(), typed.phone().strip());
        contact.check().throwIfAny();
        organisations.get(organisation);
        contacts.put(organisation, contact);
        audit.record(by, "organisation-contact-changed", "organisation:" + organisation);
    }
}
