package vn.lantoa.organisation.factor;

import vn.lantoa.kernel.Issues;

/** How many passkeys an officer has at most, and what he may call one. */
public final class PasskeyRules {
    /** Several devices and one in the safe; not a list that nobody looks through. */
    public static final int MOST = 10;

    private static final int LONGEST_NAME = 60;

    private PasskeyRules() {}

    /** What is wrong with adding one of this name to so many. */
    public static Issues check(String name, int already) {
        return Issues.none()
                .when(name.isBlank(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(already >= MOST, "passkeys", "too-many", MOST);
    }
}
