package vn.lantoa.campaign.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Item of a template.
 *
 * @param title title by language (Vietnamese and English)
 * @param day days after the campaign's day; negative for before
 * @param time local time on that day
 * @param lasts days of publication; 0 for no end
 */
public record TemplateItem(
        Map<String, String> title,
        Phase phase,
        Wanted wanted,
        Set<CampaignChannel> channels,
        int day,
        LocalTime time,
        int lasts) {
    /** Returns the start in a campaign on this day. */
    public LocalDateTime startsAt(LocalDate anchor) {
        return anchor.plusDays(day).atTime(time);
    }

    /** Returns the end in a campaign on this day, or null for no end. */
    public @Nullable LocalDateTime endsAt(LocalDate anchor) {
        return lasts == 0 ? null : startsAt(anchor).plusDays(lasts);
    }
}
