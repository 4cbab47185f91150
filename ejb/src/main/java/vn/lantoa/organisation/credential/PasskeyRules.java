package vn.lantoa.organisation.credential;

import vn.lantoa.kernel.Issues;

/** Rules for an officer's passkeys: their number and names. */
public final class PasskeyRules {
    /** Maximum number of passkeys: enough for several devices and a spare, and few enough to review. */
    public static final int MOST = 10;

    private static final int LONGEST_NAME = 60;

    private PasskeyRules() {}

    /**
     * Validates the name and number of a passkey to be added.
     *
     * @param already the number of passkeys the officer has
     */
    public static Issues check(String name, int already) {
        return Issues.none()
                .when(name.isBlank(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(already >= MOST, "passkeys", "too-many", MOST);
    }
}
