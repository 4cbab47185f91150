package vn.lantoa.campaign.reading;

import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.plan.LedCampaign;

/** Officers who may not rehearse a campaign. */
class RehearseCampaignTest {
    @Test
    void only_campaign_leaders_rehearse() {
        var led = new LedCampaign();
        var rehearse = new RehearseCampaign();
        rehearse.access = led.access;

        assertForbidden(() -> rehearse.call(led.campaign.id(), MAKING));
    }
}
