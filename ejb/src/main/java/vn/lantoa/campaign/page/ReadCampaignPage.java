package vn.lantoa.campaign.page;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** The page of a campaign for everyone: from its announcement on, with what has come out and is there now. */
@UseCase
public class ReadCampaignPage {
    @Inject
    PublicCampaigns campaigns;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such campaign, or not yet for everyone */
    public CampaignPage call(String code) {
        return campaigns.page(campaigns.get(code, clock.instant()));
    }
}
