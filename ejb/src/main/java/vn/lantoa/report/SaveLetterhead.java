package vn.lantoa.report;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Saves the letterhead of an organisation. Only for administrators of the organisation. */
@UseCase
public class SaveLetterhead {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    Letterheads letterheads;

    @Inject
    AuditLog audit;

    /** Saves the letterhead. Documents of earlier submissions that are made later show it too. */
    public void call(Actor by, OrganisationId organisation, Letterhead letterhead) {
        access.require(by, Role.ADMINISTRATOR, organisation);
        if (organisations.findView(organisation).isEmpty()) throw new NotFound("organisation " + organisation);
        var tidy = letterhead.tidy();
        tidy.check().throwIfAny();
        letterheads.save(organisation, tidy);
        audit.record(by, "letterhead-saved", "organisation:" + organisation);
    }
}
