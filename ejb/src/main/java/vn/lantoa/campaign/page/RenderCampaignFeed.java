package vn.lantoa.campaign.page;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.press.FeedChanges;
import vn.lantoa.press.FeedItems;
import vn.lantoa.press.format.FeedDocument;
import vn.lantoa.press.format.FeedFormat;
import vn.lantoa.press.format.FeedHead;
import vn.lantoa.press.format.WriteFeed;

/** The feed of an announced campaign: what has come out of it, and notices in the place of what was taken back. */
@UseCase
public class RenderCampaignFeed {
    private static final int MOST = 100;

    @Inject
    PublicCampaigns campaigns;

    @Inject
    FeedChanges changes;

    @Inject
    FeedItems items;

    @Inject
    WriteFeed write;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such campaign, or not yet for everyone */
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
