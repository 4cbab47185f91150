package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.control.DualControl;
import vn.lantoa.organisation.control.PendingChangeId;

/**
 * Disables an officer: their sessions and tokens end, they cannot sign in, and their roles count no more, for deputies
 * too. For another administrator a second one has to agree.
 */
@UseCase
public class DisableOfficer {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    ChangedAdministrator administrator;

    @Inject
    DualControl control;

    @Inject
    Clock clock;

    /** @return the change that waits for a second administrator; null when it is done */
    public @Nullable PendingChangeId call(Actor by, OfficerId id) {
        var officer = officers.getLocked(id);
        stewardship.require(by, officer);
        Issues.none().when(by.equals(officer.actor()), "officer", "is-yourself").throwIfAny();
        if (!officer.isEnabled()) throw new Conflict("officer-already-disabled", "nothing is left to do");
        stewardship.requireAnotherRootAdministrator(id);
        if (stewardship.needsSecond(by, officer)) return control.ask(ChangedAdministrator.disabled(officer), by);
        administrator.disable(officer, by, clock.instant());
        return null;
    }
}
