package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.StepUp;

/**
 * Moves a campaign to another day. Moves all unpublished items, and the events
 * that are neither cancelled nor recorded, by the same number of days, or changes nothing.
 */
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
    Database database;

    public void call(CampaignId id, LocalDate day, Actor by) {
        var campaign = access.lead(id, by);
        ItemRules.checkDay(day).throwIfAny();
        var days = ChronoUnit.DAYS.between(campaign.anchorOn(), day);
        if (days == 0) return;
        for (var item : campaigns.items(campaign.id()))
            if (access.state(item).mayMove()) moves.move(item, item.window().shifted(days), campaign.zone(), by);
        moveEvents(id, days);
        trail.note(campaign.place(), StepKind.SHIFTED, campaign.anchorOn().toString(), by);
        campaign.moveTo(day);
    }

    private void moveEvents(CampaignId campaign, long days) {
        database.sql("update campaign_event set starts_at = starts_at + :days * interval '1 day',"
                        + " ends_at = ends_at + :days * interval '1 day', lock_version = lock_version + 1"
                        + " where campaign_id = :campaign and not cancelled and attendance is null")
                .with("days", days)
                .with("campaign", campaign)
                .update();
    }
}
