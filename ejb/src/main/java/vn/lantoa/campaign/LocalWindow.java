package vn.lantoa.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.WindowRequest;

/**
 * The time in which an item is out, in local time.
 *
 * @param endsAt when it is taken out by itself; null where it stays
 */
public record LocalWindow(LocalDateTime startsAt, @Nullable LocalDateTime endsAt) {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    /** The window so many days later, or earlier where below 0. */
    public LocalWindow shifted(long days) {
        return new LocalWindow(startsAt.plusDays(days), endsAt == null ? null : endsAt.plusDays(days));
    }

    /** True if that time lies in it. */
    public boolean covers(LocalDateTime time) {
        return !time.isBefore(startsAt) && (endsAt == null || time.isBefore(endsAt));
    }

    /** The last day on which it is out: what ends at midnight is not out on that day any more; null where it stays. */
    public @Nullable LocalDate lastDay() {
        return endsAt == null ? null : endsAt.minusNanos(1).toLocalDate();
    }

    /** The beginning in that zone. A time that the zone's clocks leap over is the first one after the leap. */
    public Instant begins(ZoneId zone) {
        return startsAt.atZone(zone).toInstant();
    }

    /** The end in that zone, or null. */
    public @Nullable Instant ends(ZoneId zone) {
        return endsAt == null ? null : endsAt.atZone(zone).toInstant();
    }

    /**
     * The window to request of a release. A beginning that is past becomes a moment from now, by the same timer as all:
     * what is late is caught up with, unless its end has come.
     */
    public WindowRequest request(ZoneId zone, Instant now) {
        var begins = begins(zone);
        var soon = now.plus(MOMENT);
        return new WindowRequest(begins.isBefore(soon) ? soon : begins, null, ends(zone));
    }
}
