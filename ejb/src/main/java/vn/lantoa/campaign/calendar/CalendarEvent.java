package vn.lantoa.campaign.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a campaign as a calendar shows it to its reader: no more than he may know.
 *
 * @param uid for ever the same; what programs know it by
 * @param kind what it is
 * @param time when it is
 * @param words what is said of it
 * @param page where more is to be read; null where there is nothing yet that this reader may see
 */
public record CalendarEvent(UUID uid, Kind kind, Standing standing, Time time, Words words, @Nullable URI page) {
    /** What it is. */
    public enum Kind {
        /** The day that a campaign turns about. */
        CAMPAIGN,
        /** Something that goes out or went out. */
        ITEM;

        /** The word on the wire. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure it is. */
    public enum Status {
        CONFIRMED,
        /** It is planned, and what is to go out is not there yet. */
        TENTATIVE,
        CANCELLED;

        /** The word on the wire. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param sequence grows with every change that this reader sees (RFC 5545, 3.8.7.4) */
    public record Standing(int sequence, Instant changedAt, Status status) {}

    /**
     * When it is.
     *
     * @param startsAt as the clock on the wall says it; null for the whole day
     */
    public record Time(LocalDate day, @Nullable LocalDateTime startsAt) {
        static Time at(LocalDateTime at) {
            return new Time(at.toLocalDate(), at);
        }

        static Time on(LocalDate day) {
            return new Time(day, null);
        }
    }

    /** In Vietnamese. */
    public record Words(String summary, String description) {}
}
