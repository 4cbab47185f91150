package vn.lantoa.campaign.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.announcement.CampaignNews;

/**
 * A campaign as calendars need it.
 *
 * @param leader name of who leads it
 * @param changedAt when its day, or what is said of it, changed last
 * @param sequence grows with every such change
 * @param news what everyone is or will be told; null where nothing is
 */
record PlannedCampaign(
        CampaignId id,
        Names names,
        String leader,
        LocalDate day,
        Instant changedAt,
        int sequence,
        @Nullable CampaignNews news) {
    /** What it is called, and in addresses. */
    record Names(String title, String code) {}

    boolean isOutAt(Instant now) {
        return news != null && news.isOutAt(now);
    }

    /** What it is about, as far as everyone may know; empty before. */
    String summaryAt(Instant now) {
        return news != null && (news.isOutAt(now) || news.wasOut()) ? news.summary() : "";
    }
}
