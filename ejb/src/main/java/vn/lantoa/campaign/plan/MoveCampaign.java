package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/** Moves a campaign to another day. Moves all unpublished items by the same number of days, or changes nothing. */
@StepUp
@UseCase
public class MoveCampaign {
    @Inject
    CampaignAccess access;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignMoves moves;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    /** @param day new day of the campaign */
    public record Command(CampaignId campaign, LocalDate day, Actor by) {}

    public void call(Command command) {
        var campaign = access.lead(command.campaign(), command.by());
        ItemRules.checkDay(command.day()).throwIfAny();
        var days = ChronoUnit.DAYS.between(campaign.anchorOn(), command.day());
        if (days == 0) return;
        var now = clock.instant();
        for (var item : campaigns.items(campaign.id()))
            if (access.state(item).mayMove())
                moves.move(item, item.window().shifted(days), campaign.zone(), command.by(), now);
        trail.note(campaign.place(), StepKind.SHIFTED, campaign.anchorOn().toString(), command.by(), now);
        campaign.moveTo(command.day());
    }
}
