package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.StepUp;

/** Confirms a change requested by another administrator, and executes the change at once. */
@StepUp
@UseCase
public class ConfirmChange {
    @Inject
    DualControl control;

    @Inject
    ControlledChanges controlled;

    @Inject
    Clock clock;

    /**
     * Confirmed change.
     *
     * @param link the token of the link that the second administrator hands over to the officer; null if there is none
     *     or it was sent by e-mail
     */
    public record Confirmed(ChangeKind kind, @Nullable RandomToken link) {}

    public Confirmed call(Actor by, PendingChangeId id) {
        var change = control.admit(id, by);
        var now = clock.instant();
        change.confirm(new OfficerId(by.id()), now);
        control.record(by, "change-confirmed", change, new ChangeEnded(id, now));
        var link = controlled.of(change.kind()).carryOut(change, by, now);
        return new Confirmed(change.kind(), link.orElse(null));
    }
}
