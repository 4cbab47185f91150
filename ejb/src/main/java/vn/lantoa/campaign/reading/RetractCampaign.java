package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Withdraws an announcement. The campaign's page disappears at once, and calendars show the campaign as cancelled for
 * 30 days.
 */
@UseCase
public class RetractCampaign {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignAnnouncements announcements;

    @Inject
    CampaignTrail trail;

    public void call(CampaignId id, Actor by) {
        var campaign = access.lead(id, by);
        var stands = announcements
                .find(campaign.id())
                .filter(news -> news.standing().endedAt() == null)
                .isPresent();
        if (!stands) return;
        announcements.end(campaign.id(), by, trail.note(campaign.place(), StepKind.RETRACTED, "", by));
    }
}
