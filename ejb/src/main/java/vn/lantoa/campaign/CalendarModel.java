package vn.lantoa.campaign;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Content of a calendar.
 *
 * @param title name displayed by programs
 * @param zone time zone of the readers
 * @param today current day in that zone
 * @param days yearly days
 * @param events events of campaigns
 */
public record CalendarModel(
        String title, Place place, ZoneId zone, LocalDate today, List<PlanDay> days, List<CalendarEvent> events) {
    /**
     * Addresses of a calendar.
     *
     * @param source address of the calendar itself
     * @param home page of the hub
     */
    public record Place(URI source, URI home) {}

    /** Returns the time of the last change of its content. */
    public Instant changedAt() {
        return Stream.concat(
                        days.stream().map(day -> day.standing().changedAt()),
                        events.stream().map(event -> event.standing().changedAt()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
