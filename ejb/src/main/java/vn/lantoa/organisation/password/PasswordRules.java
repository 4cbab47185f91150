package vn.lantoa.organisation.password;

import java.util.Locale;
import java.util.stream.IntStream;
import vn.lantoa.kernel.Issues;

/** The rules for a password: long enough and not one that is tried first. No rule about kinds of characters. */
final class PasswordRules {
    /** The shortest password with a second factor, in characters. */
    static final int SHORTEST = 10;

    /** The shortest password without one (NIST SP 800-63B-4, 3.1.1.2). */
    static final int SHORTEST_ALONE = 15;

    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /** All issues of this password for this officer. */
    static Issues check(String password, PasswordHolder holder) {
        return checkLength(password, holder.hasFactor()).and(checkWords(password, holder));
    }

    private static Issues checkLength(String password, boolean hasFactor) {
        return Issues.none()
                .when(hasFactor && password.length() < SHORTEST, "password", "too-short", SHORTEST)
                .when(
                        !hasFactor && password.length() < SHORTEST_ALONE,
                        "password",
                        "too-short-alone",
                        SHORTEST_ALONE,
                        SHORTEST)
                .when(password.length() > LONGEST, "password", "too-long", LONGEST);
    }

    private static Issues checkWords(String password, PasswordHolder holder) {
        // what is too short or too long is typed again anyway, and a long text costs
        if (password.length() < SHORTEST || password.length() > LONGEST) return Issues.none();
        var login = holder.login();
        var lower = password.toLowerCase(Locale.ROOT);
        var common = isRun(password) || CommonPasswords.has(password);
        var words = GuessableWords.of(holder.names());
        return Issues.none()
                .when(common, "password", "too-common")
                .when(!common && words.makeUp(password), "password", "only-guessable")
                .when(!login.isEmpty() && lower.contains(login), "password", "contains-login")
                .when(
                        password.chars().distinct().count() < FEWEST_DIFFERENT,
                        "password",
                        "too-few-different",
                        FEWEST_DIFFERENT);
    }

    /** True if each character is as far from the one before as that from its own, as in a count up or down. */
    private static boolean isRun(String password) {
        var signs = password.chars()
                .map(sign -> Character.isDigit(sign) ? Character.digit(sign, 10) : sign)
                .toArray();
        return IntStream.range(1, signs.length)
                        .map(i -> Math.floorMod(signs[i] - signs[i - 1], 10))
                        .distinct()
                        .count()
                == 1;
    }

    /** True if it is good only together with a second factor. */
    static boolean needsFactor(String password) {
        return password.length() < SHORTEST_ALONE;
    }
}
