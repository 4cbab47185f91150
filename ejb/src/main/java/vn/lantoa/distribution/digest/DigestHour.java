package vn.lantoa.distribution.digest;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** At what time of the day, in the hub's zone, a letter is written. */
record DigestHour(LocalTime time) {
    private static final LocalTime USUAL = LocalTime.of(7, 0);

    /** As the settings of a subscription have it ({@code 06:30}); none: seven in the morning. */
    static DigestHour of(String settings) {
        return new DigestHour(settings.matches("([01]\\d|2[0-3]):[0-5]\\d") ? LocalTime.parse(settings) : USUAL);
    }

    /** The next one after this instant. */
    Instant next(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var at = today.atTime(time).atZone(zone).toInstant();
        return now.isBefore(at)
                ? at
                : today.plusDays(1).atTime(time).atZone(zone).toInstant();
    }
}
