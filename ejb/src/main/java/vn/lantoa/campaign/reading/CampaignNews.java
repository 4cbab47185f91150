package vn.lantoa.campaign.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;

/**
 * Announcement of a campaign.
 *
 * @param from when the announcement becomes public
 * @param summary subject of the campaign
 * @param hashtags hashtags for posts, with {@code #}, separated by spaces; possibly empty
 */
public record CampaignNews(
        CampaignId campaign, Instant from, String summary, String hashtags, AnnouncementRevision standing) {

    /**
     * Changes of an announcement.
     *
     * @param endedAt when the announcement was withdrawn; null if it was not withdrawn
     */
    public record AnnouncementRevision(int sequence, Instant changedAt, @Nullable Instant endedAt) {}

    /** Returns whether the campaign is public. */
    public boolean isOutAt(Instant now) {
        return standing.endedAt() == null && !now.isBefore(from);
    }

    /** Returns whether the campaign will become public later. */
    public boolean isWaitingAt(Instant now) {
        return standing.endedAt() == null && now.isBefore(from);
    }

    /** Returns whether the campaign was public before its announcement was withdrawn. */
    public boolean wasOut() {
        var endedAt = standing.endedAt();
        return endedAt != null && !endedAt.isBefore(from);
    }

    /** Returns the time of the last publicly visible change. */
    public Instant toldAt() {
        return from.isAfter(standing.changedAt()) ? from : standing.changedAt();
    }
}
