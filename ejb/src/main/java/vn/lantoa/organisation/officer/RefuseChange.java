package vn.lantoa.organisation.officer;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Refuses a request of another administrator, with a reason. */
@UseCase
public class RefuseChange {
    @Inject
    DualControl control;

    @Inject
    Clock clock;

    public record Command(PendingChangeId change, String reason, Actor by) {}

    public void call(Command command) {
        var change = control.admit(command.change(), command.by());
        ChangeRules.checkReason(command.reason()).throwIfAny();
        var now = clock.instant();
        change.refuse(command.reason().strip(), new OfficerId(command.by().id()), now);
        control.record(command.by(), "change-refused", change, new ChangeEnded(change.id(), now));
    }
}
