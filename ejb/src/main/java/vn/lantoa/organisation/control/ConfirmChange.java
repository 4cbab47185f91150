package vn.lantoa.organisation.control;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.StepUp;

/** Confirms what another administrator asked for; it is done at once. */
@StepUp
@UseCase
public class ConfirmChange {
    @Inject
    DualControl control;

    @Inject
    ControlledChanges controlled;

    @Inject
    Clock clock;

    /** @param link what is shown to the second administrator this once, to be handed over sealed; null when it was sent */
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
