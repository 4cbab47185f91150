package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
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

    /** @param reason reason for a no; may be empty for a yes */
    public void call(CampaignItemId id, boolean accepts, String reason, Actor by) {
        var item = access.answer(id, by);
        ItemRules.checkNote(reason, !accepts).throwIfAny();
        var answer = accepts ? Assignment.ACCEPTED : Assignment.DECLINED;
        if (item.assignment() == answer) return;
        var kind = accepts ? StepKind.ACCEPTED : StepKind.DECLINED;
        var note = reason.strip();
        item.answer(answer, note, trail.note(item.place(), kind, note, by));
    }
}
