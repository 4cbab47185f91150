package vn.lantoa.organisation.password;

import java.util.Locale;
import java.util.Set;
import vn.lantoa.kernel.Issues;

/** What a password must be: long enough and not one that is tried first. No rule about kinds of characters. */
final class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> TRIED_FIRST = Set.of(
            "1234567890",
            "12345678910",
            "0123456789",
            "0987654321",
            "9876543210",
            "123456789a",
            "1234512345",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "qwertyuiop",
            "qwerty12345",
            "1q2w3e4r5t",
            "matkhau123",
            "matkhau1234",
            "matkhau12345",
            "admin12345",
            "administrator",
            "iloveyou123",
            "abc1234567",
            "dongnai123",
            "dongnai2025",
            "dongnai2026",
            "vietnam123",
            "anhyeuem123",
            "lantoa-demo",
            "changeme123");

    private PasswordRules() {}

    /** All that is wrong with it, as a password of this login. */
    static Issues check(String password, String login) {
        var lower = password.toLowerCase(Locale.ROOT);
        return Issues.none()
                .when(password.length() < SHORTEST, "password", "too-short", SHORTEST)
                .when(password.length() > LONGEST, "password", "too-long", LONGEST)
                .when(TRIED_FIRST.contains(lower), "password", "too-common")
                .when(!login.isEmpty() && lower.contains(login), "password", "contains-login")
                .when(
                        password.length() >= SHORTEST
                                && password.chars().distinct().count() < FEWEST_DIFFERENT,
                        "password",
                        "too-few-different",
                        FEWEST_DIFFERENT);
    }
}
