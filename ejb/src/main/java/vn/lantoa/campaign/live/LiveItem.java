package vn.lantoa.campaign.live;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.release.Reach;

/** An item of the day. */
public record LiveItem(CampaignItemId id, Of of, LiveState state, When when, Notified told) {
    /**
     * The identity of an item.
     *
     * @param campaign title of its campaign
     * @param owner name of the agency that makes it
     * @param reach the reach of its release
     */
    public record Of(String title, String campaign, String owner, Set<CampaignChannel> channels, Reach reach) {
        public Of {
            channels = Set.copyOf(channels);
        }
    }

    /**
     * The times of an item.
     *
     * @param due when it is to be out
     * @param out when it came out; null while it has not
     */
    public record When(Instant due, @Nullable Instant out) {}

    /** The numbers of deliveries to partners: taken by the receiver, under way, and failed. */
    public record Notified(int taken, int underWay, int failed) {
        static final Notified NOBODY = new Notified(0, 0, 0);

        /** The number of all deliveries. */
        public int all() {
            return taken + underWay + failed;
        }
    }

    /** True if somebody has to look at it. */
    public boolean isWrong() {
        return state.isWrong() || told.failed() > 0;
    }
}
