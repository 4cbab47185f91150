package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/**
 * Disables an officer: the officer's sessions and tokens end, the officer cannot sign in, and the officer's roles no
 * longer count, not even for deputies. To disable another administrator, a second administrator must agree.
 */
@UseCase
public class DisableOfficer {
    @Inject
    Stewardship stewardship;

    @Inject
    ChangedAdministrator administrator;

    @Inject
    DualControl control;

    @Inject
    Clock clock;

    /**
     * Disables the officer, or asks for the consent of a second administrator.
     *
     * @return the change that waits for a second administrator; null if the officer was disabled at once
     */
    public @Nullable PendingChangeId call(Actor by, OfficerId id) {
        var officer = stewardship.getLocked(by, id);
        Issues.none().when(by.equals(officer.actor()), "officer", "is-yourself").throwIfAny();
        if (!officer.isEnabled()) throw new Conflict("officer-already-disabled", "the officer is already disabled");
        stewardship.requireAnotherRootAdministrator(id);
        if (stewardship.needsSecond(by, officer)) return control.ask(ChangedAdministrator.disabled(officer), by);
        administrator.disable(officer, by, clock.instant());
        return null;
    }
}
