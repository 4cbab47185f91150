package vn.lantoa.campaign.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;

/**
 * The announcement of a campaign.
 *
 * @param from from when on everyone may know of it
 * @param summary the subject of the campaign
 * @param hashtags for posts, with {@code #}, parted by blanks; may be empty
 */
public record CampaignNews(CampaignId campaign, Instant from, String summary, String hashtags, Standing standing) {

    /**
     * The changes of an announcement.
     *
     * @param endedAt when it was taken back; null while it stands
     */
    public record Standing(int sequence, Instant changedAt, @Nullable Instant endedAt) {}

    /** True if everyone may know of the campaign. */
    public boolean isOutAt(Instant now) {
        return standing.endedAt() == null && !now.isBefore(from);
    }

    /** True if it is announced for a time to come. */
    public boolean isWaitingAt(Instant now) {
        return standing.endedAt() == null && now.isBefore(from);
    }

    /** True if everyone knew of it before it was taken back. */
    public boolean wasOut() {
        var endedAt = standing.endedAt();
        return endedAt != null && !endedAt.isBefore(from);
    }

    /** The instant of the last change that everyone sees. */
    public Instant toldAt() {
        return from.isAfter(standing.changedAt()) ? from : standing.changedAt();
    }
}
