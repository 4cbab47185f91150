package vn.lantoa.sms.order;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;
import vn.lantoa.sms.contact.QuietHours;

/** Rules for an order. */
public final class OrderRules {
    static final int MOST_COMMUNES = 200;
    static final int LONGEST_NOTE = 500;

    // Circular 22/2021/TT-BTTTT: at most 11 Latin letters, digits and - _ . space, not digits only
    private static final Pattern SENDER = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 ._-]{1,10}");
    private static final Pattern COMMUNE = Pattern.compile("[0-9A-Za-z-]{2,40}");
    private static final Duration LONGEST = Duration.ofDays(31);

    private OrderRules() {}

    static Issues check(OrderSpec spec, QuietHours quiet, ZoneId zone, Instant now) {
        var strange =
                spec.communes().stream().filter(one -> !COMMUNE.matcher(one).matches());
        return Issues.none()
                .when(!SENDER.matcher(spec.sender()).matches(), "sender", "not-a-sender-name")
                .when(spec.communes().size() > MOST_COMMUNES, "communes", "too-many", MOST_COMMUNES)
                .when(strange.findAny().isPresent(), "communes", "malformed")
                .when(spec.cap() < 1, "cap", "too-few", 1)
                .when(spec.cap() > OrderSpec.MOST_NUMBERS, "cap", "too-many", OrderSpec.MOST_NUMBERS)
                .and(window(spec.opensAt(), spec.closesAt(), quiet, zone, now));
    }

    /** Returns the issues of a sending window; mailings have the same rules. */
    public static Issues window(Instant opensAt, Instant closesAt, QuietHours quiet, ZoneId zone, Instant now) {
        var opens = opensAt.isBefore(now) ? now : opensAt;
        if (!closesAt.isAfter(opensAt)) return Issues.of("closesAt", "order-window-backwards");
        return Issues.none()
                .when(!closesAt.isAfter(now), "closesAt", "order-window-past")
                .when(
                        closesAt.isAfter(now) && !quiet.firstAfter(opens, zone).isBefore(closesAt),
                        "closesAt",
                        "order-window-quiet")
                .when(
                        Duration.between(opensAt, closesAt).compareTo(LONGEST) > 0,
                        "closesAt",
                        "order-window-long",
                        LONGEST.toDays());
    }

    static Issues check(OrderTotals totals, long cap) {
        long failed =
                totals.reasons().values().stream().mapToLong(Long::longValue).sum();
        return Issues.none()
                .when(totals.delivered() < 0 || totals.failed() < 0 || totals.unconfirmed() < 0, "totals", "malformed")
                .when(totals.reasons().values().stream().anyMatch(count -> count < 0), "reasons", "malformed")
                .when(totals.reasons().size() > 100, "reasons", "too-many", 100)
                .when(totals.reasons().keySet().stream().anyMatch(OrderRules::isNoReason), "reasons", "malformed")
                .when(failed > totals.failed(), "reasons", "more-reasons-than-failed")
                .when(totals.all() > cap, "totals", "over-cap", cap);
    }

    private static boolean isNoReason(String reason) {
        // a run of digits in a reason could be a phone number
        return !reason.matches("[\\p{L}\\p{N} ._:/-]{1,60}") || reason.matches(".*\\d{8}.*");
    }
}
