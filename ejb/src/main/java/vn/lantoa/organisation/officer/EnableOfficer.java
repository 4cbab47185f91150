package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Enables a disabled officer again, with the roles that were not revoked in the meantime. */
@UseCase
public class EnableOfficer {
    @Inject
    Stewardship stewardship;

    /** Enables the officer. */
    public void call(Actor by, OfficerId id) {
        var officer = stewardship.getLocked(by, id);
        if (officer.isEnabled()) throw new Conflict("officer-already-enabled", "the officer is already enabled");
        officer.enable();
        stewardship.record(by, "officer-enabled", officer);
    }
}
