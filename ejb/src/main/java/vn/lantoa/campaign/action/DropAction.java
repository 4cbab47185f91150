package vn.lantoa.campaign.action;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Drops a scheduled action; possible until its item is published. */
@UseCase
public class DropAction {
    @Inject
    CampaignTrail trail;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    CampaignAccess access;

    public void call(CampaignItemId of, ScheduledActionId id, Actor by) {
        var item = access.open(of, by).item();
        if (!scheduledActions.get(id).item().equals(of)) throw new NotFound("campaign-action:" + id);
        access.requireMovable(item);
        scheduledActions.remove(id);
        trail.note(item.place(), StepKind.ERRAND_DROPPED, "", by);
    }
}
