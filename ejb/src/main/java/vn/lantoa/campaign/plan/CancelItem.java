package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Cancels an unpublished item. Its planned release is cancelled in the same transaction. */
@UseCase
public class CancelItem {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignMoves moves;

    /** Cancels the item for a reason, which is sent to the officers concerned. */
    public void call(CampaignItemId id, String reason, Actor by) {
        var item = access.lead(id, by).item();
        ItemRules.checkNote(reason, true).throwIfAny();
        access.requireMovable(item);
        moves.callOff(item, StepKind.CANCELLED, reason.strip(), by);
    }
}
