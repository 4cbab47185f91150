package vn.lantoa.organisation.password;

import java.util.Locale;
import java.util.stream.IntStream;
import vn.lantoa.kernel.Issues;

/** Rules for passwords: long enough and not easy to guess. No rules about character classes. */
final class PasswordRules {
    /** Minimum length with a second factor, in characters. */
    static final int SHORTEST = 10;

    /** Minimum length without a second factor (NIST SP 800-63B-4, section 3.1.1.2). */
    static final int SHORTEST_ALONE = 15;

    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /** Returns all issues of the password for its holder. */
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
        // skips the word checks, which are expensive for long texts; a password of wrong length must be changed anyway
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

    /** Returns whether the difference between neighbouring characters is constant, as when counting up or down. */
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

    /** Returns whether the password may be used only together with a second factor. */
    static boolean needsFactor(String password) {
        return password.length() < SHORTEST_ALONE;
    }
}
