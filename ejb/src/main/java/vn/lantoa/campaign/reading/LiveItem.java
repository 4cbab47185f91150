package vn.lantoa.campaign.reading;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.release.Reach;

/** Campaign item as the live view of a day displays it. */
public record LiveItem(CampaignItemId id, ItemIdentity of, LiveState state, When when, Notified told) {
    /**
     * Identity of an item.
     *
     * @param campaign the title of the item's campaign
     * @param owner the name of the agency that produces the item
     * @param reach the reach of the item's release
     */
    public record ItemIdentity(
            String title, String campaign, String owner, Set<CampaignChannel> channels, Reach reach) {}

    /**
     * Times of an item.
     *
     * @param due when the item is due
     * @param out when the item was published; null if it is not published
     */
    public record When(Instant due, @Nullable Instant out) {}

    /** Numbers of deliveries to partners: accepted, in progress, and failed. */
    public record Notified(int taken, int underWay, int failed) {
        static final Notified NOBODY = new Notified(0, 0, 0);

        /** Returns the number of all deliveries. */
        public int all() {
            return taken + underWay + failed;
        }
    }

    /** Returns whether the item needs attention. */
    public boolean isWrong() {
        return state.isWrong() || told.failed() > 0;
    }
}
