package vn.lantoa.organisation.factor;

import vn.lantoa.kernel.Issues;

/** The rules for passkeys of an officer: how many there may be, and their names. */
public final class PasskeyRules {
    /** The most passkeys: enough for several devices and one in the safe; not a list that nobody looks through. */
    public static final int MOST = 10;

    private static final int LONGEST_NAME = 60;

    private PasskeyRules() {}

    /** The issues of adding a passkey with this name to so many. */
    public static Issues check(String name, int already) {
        return Issues.none()
                .when(name.isBlank(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(already >= MOST, "passkeys", "too-many", MOST);
    }
}
