package vn.lantoa.campaign.social;

import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.campaign.plan.LedCampaign.STRANGER;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.plan.LedCampaign;

/** Officers who may not record a post, and invalid posts. */
class PostRefusalsTest {
    private final LedCampaign led = new LedCampaign();

    @Test
    void only_makers_and_leaders_record_and_delete_posts() {
        var strike = new StrikePost();
        strike.access = led.access;

        assertForbidden(() -> record().call(led.item.id(), "zalo", "https://zalo.me/1", STRANGER));
        assertForbidden(() -> strike.call(led.item.id(), new SocialPostId(UUID.randomUUID()), STRANGER));
    }

    @Test
    void a_post_needs_an_address() {
        assertRejected(() -> record().call(led.item.id(), "nowhere", "https://zalo.me/1", MAKING), "network not-known");
    }

    private RecordPost record() {
        var use = new RecordPost();
        use.access = led.access;
        return use;
    }
}
