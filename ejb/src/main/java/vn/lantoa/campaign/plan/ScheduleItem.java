package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/**
 * Plans the release of the attached version for the item's window. The actor must be a releaser of the asset's owner,
 * which is checked when the release is planned; leading the campaign is not sufficient.
 */
@StepUp
@UseCase
public class ScheduleItem {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignMoves moves;

    @Inject
    CampaignTrail trail;

    public void call(CampaignItemId id, Actor by) {
        var opened = access.open(id, by);
        CampaignAccess.requireNotStopped(opened.campaign());
        var item = opened.item();
        if (item.findVersion().isEmpty()) throw new Conflict("nothing-attached", "campaign-item:" + id);
        var state = access.state(item);
        if (state != ItemState.ATTACHED)
            throw new Conflict("campaign-item-not-open", "campaign-item:" + id + " is " + state);
        var now = trail.note(item.place(), StepKind.SCHEDULED, "", by);
        moves.schedule(item, opened.campaign().zone(), by, now);
        moves.follow(opened.campaign(), item, by);
    }
}
