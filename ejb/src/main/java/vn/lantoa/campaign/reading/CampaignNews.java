package vn.lantoa.campaign.reading;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;

/**
 * Announcement of a campaign, as the API returns it and the pages display it.
 *
 * @param from when the announcement becomes public
 * @param summary subject of the campaign
 * @param hashtags hashtags for posts, with {@code #}, separated by spaces; possibly empty
 */
@Schema(name = "CampaignAnnouncement")
public record CampaignNews(
        @JsonbTransient CampaignId campaign,
        @Schema(implementation = String.class) Instant from,
        String summary,
        String hashtags,
        @JsonbTransient AnnouncementRevision standing) {

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
