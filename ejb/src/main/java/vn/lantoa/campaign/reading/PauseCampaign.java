package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.campaign.plan.CampaignMoves;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Pauses a campaign: no further item is published until the campaign is resumed. Published items stay public. */
@UseCase
public class PauseCampaign {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignMoves moves;

    /** Pauses the campaign for a reason, which is sent to the officers concerned. */
    public void call(CampaignId id, String reason, Actor by) {
        var campaign = access.lead(id, by);
        CampaignMoves.checkReason(reason).throwIfAny();
        moves.pause(campaign, reason.strip(), by);
    }
}
