package vn.lantoa.campaign.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.announcement.CampaignNews;

/**
 * A campaign as calendars need it.
 *
 * @param leader name of the leading organisation
 * @param changedAt when its day or its announcement changed last
 * @param sequence grows with every such change
 * @param news the announcement; null where there is none
 */
record PlannedCampaign(
        CampaignId id,
        Names names,
        String leader,
        LocalDate day,
        Instant changedAt,
        int sequence,
        @Nullable CampaignNews news) {
    /** The title, and the code in addresses. */
    record Names(String title, String code) {}

    boolean isOutAt(Instant now) {
        return news != null && news.isOutAt(now);
    }

    /** The subject, as far as everyone may know; empty before. */
    String summaryAt(Instant now) {
        return news != null && (news.isOutAt(now) || news.wasOut()) ? news.summary() : "";
    }
}
