package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.press.FeedChanges;
import vn.lantoa.press.FeedItems;
import vn.lantoa.press.item.FeedDocument;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.press.item.FeedHead;
import vn.lantoa.press.item.WriteFeed;

/**
 * Renders the public page and the feed of an announced campaign. Both list its public items; the feed also has notices
 * of withdrawals.
 */
@UseCase
public class RenderCampaignFeed {
    private static final int MOST = 100;

    @Inject
    Clock clock;

    @Inject
    FeedItems items;

    @Inject
    CampaignAnnouncements campaigns;

    @Inject
    WriteFeed write;

    @Inject
    FeedChanges changes;

    /**
     * Returns the page of an announced campaign, with its current public items.
     *
     * @throws NotFound if the campaign does not exist or is not public yet
     */
    public CampaignPage page(String code) {
        return campaigns.page(campaigns.get(code, clock.instant()));
    }

    /**
     * Renders the feed.
     *
     * @throws NotFound if the campaign does not exist or is not public yet
     */
    public FeedDocument call(String code, FeedFormat format) {
        var now = clock.instant();
        var id = campaigns.get(code, now);
        var newest = campaigns.assets(id).stream()
                .map(asset -> new FeedChanges.Newest(asset, changes.changedAt(asset)))
                .sorted(Comparator.comparing(FeedChanges.Newest::at).reversed())
                .limit(MOST)
                .toList();
        var title = campaigns.page(id).head().title();
        var head = FeedHead.of("campaign-" + code, "/feeds/campaign-" + code, title);
        return write.write(format, head, items.of(entry -> true, newest, now), 0);
    }
}
