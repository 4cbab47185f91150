package vn.lantoa.campaign.reading;

import static vn.lantoa.campaign.plan.LedCampaign.LEADING;
import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.plan.LedCampaign;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;

/** Officers who may not announce a campaign, and invalid announcements. */
class AnnouncementRefusalsTest {
    private final LedCampaign led = new LedCampaign();

    @Test
    void only_campaign_leaders_announce_and_retract() {
        var retract = new RetractCampaign();
        retract.access = led.access;

        assertForbidden(() -> announce().call(command("Ngày hội.", MAKING)));
        assertForbidden(() -> retract.call(led.campaign.id(), MAKING));
    }

    @Test
    void an_announcement_needs_a_text() {
        assertRejected(() -> announce().call(command(" ", LEADING)), "summary missing");
    }

    @Test
    void only_officers_read_unannounced_campaigns() {
        var announce = announce();
        announce.officers = new GrantedRoles();

        assertForbidden(() -> announce.find(led.campaign.id(), MAKING));
    }

    private AnnounceCampaign.Command command(String summary, Actor by) {
        return new AnnounceCampaign.Command(led.campaign.id(), null, new AnnounceCampaign.Words(summary, ""), by);
    }

    private AnnounceCampaign announce() {
        var use = new AnnounceCampaign();
        use.access = led.access;
        return use;
    }
}
