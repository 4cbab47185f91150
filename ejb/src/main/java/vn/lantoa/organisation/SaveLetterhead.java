package vn.lantoa.organisation;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

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
