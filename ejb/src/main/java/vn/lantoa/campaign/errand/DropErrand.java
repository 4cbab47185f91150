package vn.lantoa.campaign.errand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignDesk;
import vn.lantoa.campaign.step.CampaignTrail;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;

/** Says that something is not to be placed after all, until its item is out. */
@Stateless
public class DropErrand {
    @Inject
    CampaignDesk desk;

    @Inject
    Errands errands;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    public void call(CampaignItemId of, ErrandId id, Actor by) {
        var item = desk.open(of, by).item();
        if (!errands.get(id).item().equals(of)) throw new NotFound("campaign-errand:" + id);
        desk.requireMovable(item);
        errands.remove(id);
        trail.note(item.place(), StepKind.ERRAND_DROPPED, "", by, clock.instant());
    }
}
