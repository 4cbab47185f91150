package vn.lantoa.campaign.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.campaign.day.PlanDay;

/**
 * What stands in a calendar.
 *
 * @param title name that programs show
 * @param source where it is read again
 * @param home page of the hub
 * @param zone of those who read it
 * @param today the day in that zone
 */
public record CalendarModel(
        CalendarName name, String title, URI source, URI home, ZoneId zone, LocalDate today, List<PlanDay> days) {
    public CalendarModel {
        days = List.copyOf(days);
    }

    /** When anything in it has changed last. */
    public Instant changedAt() {
        return days.stream()
                .map(day -> day.standing().changedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
