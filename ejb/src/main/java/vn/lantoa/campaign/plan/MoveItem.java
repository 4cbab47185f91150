package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/** Moves an item to another time, together with its planned release in the same transaction. */
@StepUp
@UseCase
public class MoveItem {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignMoves moves;

    /** @param seen row version that the officer saw */
    public void call(CampaignItemId id, long seen, LocalWindow window, Actor by) {
        var opened = access.lead(id, by);
        CampaignAccess.requireSeen(opened.item(), seen);
        access.requireMovable(opened.item());
        moves.move(opened.item(), window, opened.campaign().zone(), by);
    }
}
