package vn.lantoa.campaign.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.campaign.day.PlanDay;

/**
 * The content of a calendar.
 *
 * @param title name that programs show
 * @param zone of those who read it
 * @param today the day in that zone
 * @param days those of every year
 * @param events those of campaigns
 */
public record CalendarModel(
        String title, Place place, ZoneId zone, LocalDate today, List<PlanDay> days, List<CalendarEvent> events) {
    /**
     * The addresses of a calendar.
     *
     * @param source the address it is read from again
     * @param home page of the hub
     */
    public record Place(URI source, URI home) {}

    public CalendarModel {
        days = List.copyOf(days);
        events = List.copyOf(events);
    }

    /** The instant of the last change of anything in it. */
    public Instant changedAt() {
        return Stream.concat(
                        days.stream().map(day -> day.standing().changedAt()),
                        events.stream().map(event -> event.standing().changedAt()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
