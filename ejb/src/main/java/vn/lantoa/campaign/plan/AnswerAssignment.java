package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Records the answer of an agency that was asked to produce an item: yes, or no with a reason. */
@UseCase
public class AnswerAssignment {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    /** @param note reason for a no; may be empty for a yes */
    public record Command(CampaignItemId item, boolean accepts, String note, Actor by) {}

    public void call(Command command) {
        var item = access.answer(command.item(), command.by());
        ItemRules.checkNote(command.note(), !command.accepts()).throwIfAny();
        var answer = command.accepts() ? Assignment.ACCEPTED : Assignment.DECLINED;
        if (item.assignment() == answer) return;
        var now = clock.instant();
        item.answer(answer, command.note().strip(), now);
        var kind = command.accepts() ? StepKind.ACCEPTED : StepKind.DECLINED;
        trail.note(item.place(), kind, command.note().strip(), command.by(), now);
    }
}
