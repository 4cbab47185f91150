package vn.lantoa.web.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.reading.ItemView;

/**
 * An item as a page shows it.
 *
 * @param begins start, with its weekday
 * @param ends end; empty if the item has none
 * @param daysLeft days until the start; negative after the start
 */
public record PlanRow(ItemView item, String begins, String ends, long daysLeft) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** Returns the day on which the item starts. */
    public LocalDate day() {
        return item.facts().window().startsAt().toLocalDate();
    }

    static PlanRow of(ItemView item, LocalDate today, String language) {
        var window = item.facts().window();
        return new PlanRow(
                item,
                written(window.startsAt(), language),
                written(window.endsAt(), language),
                ChronoUnit.DAYS.between(today, window.startsAt().toLocalDate()));
    }

    private static String written(@Nullable LocalDateTime at, String language) {
        if (at == null) return "";
        var weekday = at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        return weekday + ", " + MINUTE.format(at);
    }
}
