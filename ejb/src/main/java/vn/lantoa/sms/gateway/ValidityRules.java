package vn.lantoa.sms.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.lantoa.sms.guard.QuietHours;

/** For how long a company may try a part: not into the quiet hours, nor beyond the window of its mailing. Pure. */
final class ValidityRules {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private ValidityRules() {}

    static Duration of(QuietHours quiet, ZoneId zone, Instant closesAt, Instant now) {
        var until = Duration.between(now, closesAt);
        var night = untilQuiet(quiet, zone, now);
        var least = until.compareTo(night) < 0 ? until : night;
        if (least.compareTo(LONGEST) > 0) return LONGEST;
        return least.compareTo(SHORTEST) < 0 ? SHORTEST : least;
    }

    private static Duration untilQuiet(QuietHours quiet, ZoneId zone, Instant now) {
        if (quiet.from().equals(quiet.until())) return LONGEST;
        var here = now.atZone(zone);
        var today = here.toLocalDate().atTime(quiet.from()).atZone(zone).toInstant();
        var next = today.isAfter(now)
                ? today
                : here.toLocalDate()
                        .plusDays(1)
                        .atTime(quiet.from())
                        .atZone(zone)
                        .toInstant();
        return Duration.between(now, next);
    }
}
