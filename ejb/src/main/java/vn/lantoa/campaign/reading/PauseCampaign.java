package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
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

    @Inject
    Clock clock;

    /** @param reason reason, sent to the officers concerned */
    public record Command(CampaignId campaign, String reason, Actor by) {}

    public void call(Command command) {
        var campaign = access.lead(command.campaign(), command.by());
        CampaignMoves.checkReason(command.reason()).throwIfAny();
        moves.pause(campaign, command.reason().strip(), command.by(), clock.instant());
    }
}
