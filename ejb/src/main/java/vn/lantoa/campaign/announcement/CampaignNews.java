package vn.lantoa.campaign.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;

/**
 * That a campaign is announced.
 *
 * @param from from when on everyone may know of it
 * @param summary what it is about
 * @param hashtags for posts, with {@code #}, parted by blanks; may be empty
 */
public record CampaignNews(CampaignId campaign, Instant from, String summary, String hashtags, Standing standing) {

    /**
     * How often and when it was changed.
     *
     * @param endedAt when it was taken back; null while it stands
     */
    public record Standing(int sequence, Instant changedAt, @Nullable Instant endedAt) {}

    /** Whether everyone may know of the campaign. */
    public boolean isOutAt(Instant now) {
        return standing.endedAt() == null && !now.isBefore(from);
    }

    /** Whether it is said and its time has not come. */
    public boolean isWaitingAt(Instant now) {
        return standing.endedAt() == null && now.isBefore(from);
    }

    /** Whether everyone knew of it before it was taken back. */
    public boolean wasOut() {
        var endedAt = standing.endedAt();
        return endedAt != null && !endedAt.isBefore(from);
    }

    /** When what everyone is told of it changed last. */
    public Instant toldAt() {
        return from.isAfter(standing.changedAt()) ? from : standing.changedAt();
    }
}
