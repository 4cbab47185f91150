package vn.lantoa.distribution.digest;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time of the day, in the hub's zone, at which a letter is written. */
record DigestHour(LocalTime time) {
    private static final LocalTime USUAL = LocalTime.of(7, 0);

    /** Reads the settings of a subscription ({@code 06:30}); none: seven in the morning. */
    static DigestHour of(String settings) {
        return new DigestHour(settings.matches("([01]\\d|2[0-3]):[0-5]\\d") ? LocalTime.parse(settings) : USUAL);
    }

    /** The next such instant after this one. */
    Instant next(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var at = today.atTime(time).atZone(zone).toInstant();
        return now.isBefore(at)
                ? at
                : today.plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
