package vn.lantoa.campaign.live;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.release.Reach;

/** An item of the day. */
public record LiveItem(CampaignItemId id, Of of, LiveState state, When when, Told told) {
    /**
     * What it is.
     *
     * @param campaign title of its campaign
     * @param owner name of the agency that makes it
     * @param reach how far its release goes
     */
    public record Of(String title, String campaign, String owner, Set<CampaignChannel> channels, Reach reach) {
        public Of {
            channels = Set.copyOf(channels);
        }
    }

    /**
     * When.
     *
     * @param due when it is to be out
     * @param out when it came out; null while it has not
     */
    public record When(Instant due, @Nullable Instant out) {}

    /** Of how many deliveries to partners the receiver took it, how many are under way, and how many failed. */
    public record Told(int taken, int underWay, int failed) {
        static final Told NOBODY = new Told(0, 0, 0);

        /** All of them. */
        public int all() {
            return taken + underWay + failed;
        }
    }

    /** Whether somebody has to look at it. */
    public boolean isWrong() {
        return state.isWrong() || told.failed() > 0;
    }
}
