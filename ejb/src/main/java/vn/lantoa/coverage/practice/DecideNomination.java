package vn.lantoa.coverage.practice;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.Outbox;

/** Chooses a nomination for the province, or declines it with a reason. A chosen nomination can be declined later. */
@UseCase
public class DecideNomination extends NominationUseCase {
    @Inject
    ChosenPractice chosen;

    @Inject
    Outbox outbox;

    /**
     * A decision on a nomination.
     *
     * @param reason may be empty if the nomination is chosen
     */
    public record Command(Actor by, NominationId nomination, boolean isChosen, String reason) {}

    /** Records the decision. */
    public void call(Command command) {
        access.admitDecider(command.by());
        var reason = FreeText.tidy(command.reason());
        NominationRules.checkReason(command.isChosen(), reason).throwIfAny();
        var former = nominations.getLocked(command.nomination());
        var nomination = former.decide(command.isChosen(), command.by());
        var now = clock.instant();
        nominations.note(nomination, reason, command.by(), now);
        audit.record(
                command.by(),
                "nomination-" + nomination.state().slug(),
                "nomination:" + nomination.id(),
                Map.of("organisation", nomination.organisation().toString()));
        outbox.append(new NominationDecided(nomination.id(), nomination.state(), now));
        if (command.isChosen()) chosen.enter(nomination, now);
        else if (former.state() == NominationState.CHOSEN) chosen.leave(nomination, now);
    }
}
