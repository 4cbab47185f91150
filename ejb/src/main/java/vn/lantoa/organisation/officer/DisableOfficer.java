package vn.lantoa.organisation.officer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;

/**
 * Disables an officer: their sessions and tokens end, they cannot sign in, and their roles count no more, for deputies
 * too.
 */
@Stateless
public class DisableOfficer {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Disables the officer. */
    public void call(Actor by, OfficerId id) {
        var officer = officers.getLocked(id);
        stewardship.require(by, officer);
        Issues.none().when(by.equals(officer.actor()), "officer", "is-yourself").throwIfAny();
        if (!officer.isEnabled()) throw new Conflict("officer-already-disabled", "nothing is left to do");
        stewardship.requireAnotherRootAdministrator(id);
        officer.disable();
        officers.signOutEverywhere(id, clock.instant());
        audit.record(
                by,
                "officer-disabled",
                "officer:" + id,
                Map.of("organisation", officer.organisation().toString()));
    }
}
