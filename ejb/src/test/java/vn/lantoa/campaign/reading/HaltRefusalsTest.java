package vn.lantoa.campaign.reading;

import static vn.lantoa.campaign.plan.LedCampaign.LEADING;
import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.plan.LedCampaign;

/** Officers who may not pause or stop a campaign, and the required reasons. */
class HaltRefusalsTest {
    private final LedCampaign led = new LedCampaign();

    @Test
    void only_campaign_leaders_pause_resume_and_stop() {
        var resume = new ResumeCampaign();
        resume.access = led.access;

        assertForbidden(() -> pause().call(led.campaign.id(), "bão", MAKING));
        assertForbidden(() -> resume.call(led.campaign.id(), MAKING));
        assertForbidden(() -> stop().call(new StopCampaign.Command(led.campaign.id(), "bão", false, "", MAKING)));
    }

    @Test
    void pausing_needs_a_reason_and_recalling_an_explanation() {
        var id = led.campaign.id();

        assertRejected(() -> pause().call(id, " ", LEADING), "reason missing");
        assertRejected(
                () -> stop().call(new StopCampaign.Command(id, "", true, " ", LEADING)),
                "reason missing",
                "explanation missing");
    }

    private PauseCampaign pause() {
        var use = new PauseCampaign();
        use.access = led.access;
        return use;
    }

    private StopCampaign stop() {
        var use = new StopCampaign();
        use.campaignAccess = led.access;
        return use;
    }
}
