package vn.lantoa.campaign.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.reading.CampaignNews;

/**
 * Campaign as needed by calendars.
 *
 * @param leader name of the leading organisation
 * @param revisedAt last change of the campaign's day or announcement
 * @param revision revision number, which increases with every such change
 * @param news the announcement; null if there is none
 */
record PlannedCampaign(
        CampaignId id,
        Names names,
        String leader,
        LocalDate day,
        Instant revisedAt,
        int revision,
        @Nullable CampaignNews news) {
    /** Title, and code in addresses. */
    record Names(String title, String code) {}

    boolean isOutAt(Instant now) {
        return news != null && news.isOutAt(now);
    }

    /** Returns the summary; empty before the campaign is public. */
    String summaryAt(Instant now) {
        return news != null && (news.isOutAt(now) || news.wasOut()) ? news.summary() : "";
    }
}
