package vn.lantoa.campaign.reading;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.press.item.FeedFormat;

/** Campaigns without a page and a feed. */
class CampaignPageRefusalsTest {
    @Test
    void unannounced_campaigns_are_not_found() {
        var campaigns = new CampaignAnnouncements() {
            @Override
            public Optional<CampaignId> findOut(String code, Instant now) {
                return Optional.empty();
            }
        };
        var feed = new RenderCampaignFeed();
        feed.campaigns = campaigns;
        feed.clock = SettableClock.atNoon();

        assertNotFound(() -> feed.page("tet-2027"));
        assertNotFound(() -> feed.call("tet-2027", FeedFormat.ATOM));
    }
}
