package vn.lantoa.sms.gateway;

import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/** Rules for the settings of a route. Length limits follow SMPP 3.4, 5.2, without the terminating NUL. */
final class RouteRules {
    static final int FASTEST = 10_000;
    static final int WIDEST = 1000;
    static final int LONGEST_HOURS = 24 * 14;
    private static final int ALPHANUMERIC = 5;
    private static final Set<Integer> NPI = Set.of(0, 1, 3, 4, 6, 8, 9, 10, 14, 18);

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?");
    private static final Pattern ASCII = Pattern.compile("[ -~]*");
    // Circular 22/2021/TT-BTTTT: at most 11 Latin letters, digits and - _ . space, not digits only
    private static final Pattern NAME = Pattern.compile("(?=.{0,10}[A-Za-z])[A-Za-z0-9][A-Za-z0-9 ._-]{1,10}");
    private static final Pattern NUMBER = Pattern.compile("\\d{3,15}");

    private RouteRules() {}

    static Issues check(RouteSettings settings) {
        return Issues.none()
                .when(settings.name().isBlank() || settings.name().length() > 100, "name", "missing")
                .when(!HOST.matcher(settings.host().host()).matches(), "host", "malformed")
                .when(!within(settings.host().port(), 1, 65_535), "port", "malformed")
                .and(login(settings.login()))
                .and(sender(settings.sender()))
                .when(!within(settings.speed().tps(), 1, FASTEST), "tps", "out-of-range", 1, FASTEST)
                .when(!within(settings.speed().window(), 1, WIDEST), "window", "out-of-range", 1, WIDEST)
                .when(
                        !within(settings.receipts().hours(), 1, LONGEST_HOURS),
                        "receiptHours",
                        "out-of-range",
                        1,
                        LONGEST_HOURS)
                .when(settings.receipts().stopWords().size() > 20, "stopWords", "too-many", 20)
                .when(
                        settings.receipts().stopWords().stream()
                                .anyMatch(word -> !word.matches("[\\p{L}\\p{N}]{2,20}")),
                        "stopWords",
                        "malformed");
    }

    private static Issues login(RouteSettings.Login login) {
        return Issues.none()
                .when(login.systemId().isEmpty(), "systemId", "missing")
                .when(isNoText(login.systemId(), 15), "systemId", "malformed")
                .when(isNoText(login.systemType(), 12), "systemType", "malformed");
    }

    private static Issues sender(RouteSettings.Sender sender) {
        var form = sender.ton() == ALPHANUMERIC ? NAME : NUMBER;
        return Issues.none()
                .when(!form.matcher(sender.address()).matches(), "sender", "not-a-sender-name")
                .when(!within(sender.ton(), 0, 6), "senderTon", "out-of-range", 0, 6)
                .when(!NPI.contains(sender.npi()), "senderNpi", "malformed");
    }

    /**
     * @param password password given by the company, at most eight characters in SMPP 3.4
     */
    static Issues checkPassword(String password) {
        return Issues.none().when(isNoText(password, 8), "password", "malformed");
    }

    private static boolean isNoText(String text, int longest) {
        return text.length() > longest || !ASCII.matcher(text).matches();
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }
}
