package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Enables a disabled officer again, with the roles that were not revoked in the meantime. */
@UseCase
public class EnableOfficer {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    AuditLog audit;

    /** Enables the officer. */
    public void call(Actor by, OfficerId id) {
        var officer = officers.getLocked(id);
        stewardship.require(by, officer);
        if (officer.isEnabled()) throw new Conflict("officer-already-enabled", "the officer is already enabled");
        officer.enable();
        audit.record(by, "officer-enabled", "officer:" + id, "organisation", officer.organisation());
    }
}
