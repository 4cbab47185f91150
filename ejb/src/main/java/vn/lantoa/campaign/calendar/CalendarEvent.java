package vn.lantoa.campaign.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;

/**
 * An event of a calendar, with no more than its reader may know.
 *
 * @param uid the stable id by which programs know it
 * @param kind the kind of event
 * @param time the time of it
 * @param words the texts
 * @param page the page with more; null where there is nothing yet that this reader may see
 */
public record CalendarEvent(UUID uid, Kind kind, Standing standing, Time time, Words words, @Nullable URI page) {
    /** The kind of an event. */
    public enum Kind implements Slug {
        /** The day of a campaign. */
        CAMPAIGN,
        /** An item that goes out or went out. */
        ITEM;
    }

    /** The status of an event. */
    public enum Status implements Slug {
        CONFIRMED,
        /** The event is planned, and its content is not there yet. */
        TENTATIVE,
        CANCELLED;
    }

    /** @param sequence grows with every change that this reader sees (RFC 5545, 3.8.7.4) */
    public record Standing(int sequence, Instant changedAt, Status status) {}

    /**
     * The time of an event.
     *
     * @param startsAt local time; null for the whole day
     */
    public record Time(LocalDate day, @Nullable LocalDateTime startsAt) {
        static Time at(LocalDateTime at) {
            return new Time(at.toLocalDate(), at);
        }

        static Time on(LocalDate day) {
            return new Time(day, null);
        }
    }

    /** The texts of an event, in Vietnamese. */
    public record Words(String summary, String description) {}
}
