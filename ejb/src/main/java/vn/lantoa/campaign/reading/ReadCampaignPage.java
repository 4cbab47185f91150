package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Reads the public page of an announced campaign, with its current public items. */
@UseCase
public class ReadCampaignPage {
    @Inject
    CampaignAnnouncements campaigns;

    @Inject
    Clock clock;

    /**
     * @throws NotFound if the campaign does not exist or is not public yet
     */
    public CampaignPage call(String code) {
        return campaigns.page(campaigns.get(code, clock.instant()));
    }
}
