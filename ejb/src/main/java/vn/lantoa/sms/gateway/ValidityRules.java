package vn.lantoa.sms.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import vn.lantoa.sms.contact.QuietHours;

/**
 * Rules for the validity period of a part. The period must end before the quiet hours and before the window of its
 * mailing closes. A part with less than a minute left is not sent: SMSCs accept no shorter period, and the submission
 * itself takes time.
 */
final class ValidityRules {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    /** The allowance for the time until the SMSC receives the part, when the period begins. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    private ValidityRules() {}

    /**
     * Returns the validity period; empty if the part can no longer be delivered in its window or before the quiet
     * hours.
     */
    static Optional<Duration> of(QuietHours quiet, ZoneId zone, Instant closesAt, Instant now) {
        var until = Duration.between(now, closesAt);
        var night = untilQuiet(quiet, zone, now);
        var least = until.compareTo(night) < 0 ? until : night;
        var rest = least.minus(ON_ITS_WAY);
        if (rest.compareTo(SHORTEST) < 0) return Optional.empty();
        return Optional.of(rest.compareTo(LONGEST) > 0 ? LONGEST : rest);
    }

    /** Returns when a part that is too late now is due again: after the quiet hours, or at the end of the window. */
    static Instant again(QuietHours quiet, ZoneId zone, Instant closesAt, Instant now) {
        var next = quiet.firstAfter(now.plus(SHORTEST).plus(ON_ITS_WAY), zone);
        return next.isBefore(closesAt) ? next : closesAt;
    }

    private static Duration untilQuiet(QuietHours quiet, ZoneId zone, Instant now) {
        if (quiet.from().equals(quiet.until())) return LONGEST.plus(ON_ITS_WAY);
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
