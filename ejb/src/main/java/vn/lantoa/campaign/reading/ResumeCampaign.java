package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.campaign.plan.CampaignMoves;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/** Resumes a paused or stopped campaign. Late items are published a moment later, unless their end has passed. */
@StepUp
@UseCase
public class ResumeCampaign {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignMoves moves;

    public void call(CampaignId id, Actor by) {
        moves.resume(access.lead(id, by), by);
    }
}
