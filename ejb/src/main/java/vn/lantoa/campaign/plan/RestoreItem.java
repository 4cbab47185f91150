package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/** Undoes the last move or cancellation of an item that is not published. */
@StepUp
@UseCase
public class RestoreItem {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignTrail trail;

    @Inject
    CampaignMoves moves;

    public void call(CampaignItemId id, Actor by) {
        var opened = access.lead(id, by);
        CampaignAccess.requireNotStopped(opened.campaign());
        var last = trail.findLast(id)
                .filter(step -> step.kind().mayBeTakenBack())
                .orElseThrow(() -> new Conflict("nothing-to-take-back", "campaign-item:" + id));
        if (last.kind() == StepKind.MOVED) access.requireMovable(opened.item());
        moves.restore(opened.item(), last, opened.campaign().zone(), by);
        moves.follow(opened.campaign(), opened.item(), by);
    }
}
