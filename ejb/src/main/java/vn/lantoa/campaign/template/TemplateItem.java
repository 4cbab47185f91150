package vn.lantoa.campaign.template;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of a template.
 *
 * @param title by language, Vietnamese and English
 * @param day days after the campaign's day; before it below 0
 * @param time of that day, local
 * @param lasts days that it stays out; 0 for good
 */
public record TemplateItem(
        Map<String, String> title,
        Phase phase,
        Wanted wanted,
        Set<CampaignChannel> channels,
        int day,
        LocalTime time,
        int lasts) {
    public TemplateItem {
        title = Map.copyOf(title);
        channels = Set.copyOf(channels);
    }

    /** The beginning in a campaign around this day. */
    public LocalDateTime startsAt(LocalDate anchor) {
        return anchor.plusDays(day).atTime(time);
    }

    /** The end in a campaign around this day, or null where it stays. */
    public @Nullable LocalDateTime endsAt(LocalDate anchor) {
        return lasts == 0 ? null : startsAt(anchor).plusDays(lasts);
    }
}
