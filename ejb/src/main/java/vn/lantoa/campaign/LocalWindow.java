package vn.lantoa.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.WindowRequest;

/**
 * Publication window of an item, in local time.
 *
 * @param endsAt the expiry of the item; null for no end
 */
public record LocalWindow(LocalDateTime startsAt, @Nullable LocalDateTime endsAt) {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    /** Returns the window moved by this number of days; negative for earlier. */
    public LocalWindow shifted(long days) {
        return new LocalWindow(startsAt.plusDays(days), endsAt == null ? null : endsAt.plusDays(days));
    }

    /** Returns whether that time is within the window. */
    public boolean covers(LocalDateTime time) {
        return !time.isBefore(startsAt) && (endsAt == null || time.isBefore(endsAt));
    }

    /**
     * Returns the last day of publication; null for no end. A window that ends at midnight does not include that day.
     */
    public @Nullable LocalDate lastDay() {
        return endsAt == null ? null : endsAt.minusNanos(1).toLocalDate();
    }

    /**
     * Returns the start in the given zone. A local time skipped by a clock change becomes the first valid time after
     * it.
     */
    public Instant begins(ZoneId zone) {
        return startsAt.atZone(zone).toInstant();
    }

    /** Returns the end in that zone, or null. */
    public @Nullable Instant ends(ZoneId zone) {
        return endsAt == null ? null : endsAt.atZone(zone).toInstant();
    }

    /**
     * Returns the window to request for a release. A start in the past becomes one second from now, so that the timer
     * also publishes late items, unless their end has passed.
     */
    public WindowRequest request(ZoneId zone, Instant now) {
        var begins = begins(zone);
        var soon = now.plus(MOMENT);
        return new WindowRequest(begins.isBefore(soon) ? soon : begins, null, ends(zone));
    }
}
