package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;

/** Reads the announcement of a campaign, for every officer of the province. */
@UseCase
public class ReadAnnouncement {
    @Inject
    Access access;

    @Inject
    CampaignAnnouncements announcements;

    /** Returns the announcement; empty if the campaign never had one. */
    public Optional<CampaignNews> call(CampaignId campaign, Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        return announcements.find(campaign);
    }
}
