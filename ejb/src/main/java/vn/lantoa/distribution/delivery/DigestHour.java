package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Time of day, in the hub's time zone, at which the digest is sent. */
record DigestHour(LocalTime time) {
    private static final LocalTime USUAL = LocalTime.of(7, 0);

    /** Reads the settings of a subscription ({@code 06:30}); the default is 07:00. */
    static DigestHour of(String settings) {
        return new DigestHour(settings.matches("([01]\\d|2[0-3]):[0-5]\\d") ? LocalTime.parse(settings) : USUAL);
    }

    /** Returns the next occurrence of this time after the given instant. */
    Instant next(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var at = today.atTime(time).atZone(zone).toInstant();
        return now.isBefore(at)
                ? at
                : today.plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
