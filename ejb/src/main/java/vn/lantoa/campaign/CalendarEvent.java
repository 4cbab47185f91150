package vn.lantoa.campaign;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;

/**
 * Event of a calendar, limited to details that its reader is allowed to know.
 *
 * @param uid stable id for calendar programs
 * @param page page with details; null if there is none that the reader may see
 */
public record CalendarEvent(UUID uid, Kind kind, EventRevision standing, Time time, Words words, @Nullable URI page) {
    /** Kind of an event. */
    public enum Kind implements Slug {
        /** The day of a campaign. */
        CAMPAIGN,
        /** Item that will be or was published. */
        ITEM,
        /** Event that takes place at a venue. */
        EVENT;
    }

    /** Status of an event. */
    public enum Status implements Slug {
        CONFIRMED,
        /** The event is planned, but its content is not ready. */
        TENTATIVE,
        CANCELLED;
    }

    /** @param sequence increases with every change visible to this reader (RFC 5545, 3.8.7.4) */
    public record EventRevision(int sequence, Instant changedAt, Status status) {}

    /**
     * Time of an event.
     *
     * @param startsAt local time; null for the whole day
     * @param endsAt local time; null if there is none
     */
    public record Time(LocalDate day, @Nullable LocalDateTime startsAt, @Nullable LocalDateTime endsAt) {
        public static Time at(LocalDateTime at) {
            return new Time(at.toLocalDate(), at, null);
        }

        public static Time in(LocalWindow window) {
            return new Time(window.startsAt().toLocalDate(), window.startsAt(), window.endsAt());
        }

        public static Time on(LocalDate day) {
            return new Time(day, null, null);
        }
    }

    /**
     * Texts of an event, in Vietnamese.
     *
     * @param location the venue; empty if there is none
     */
    public record Words(String summary, String description, String location) {
        public Words(String summary, String description) {
            this(summary, description, "");
        }
    }
}
