package vn.lantoa.kernel;

import java.time.LocalTime;

/** Hours, in the province's time zone, during which the hub sends letters to people: never at night. */
public final class LetterHours {
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    private LetterHours() {}

    /** Returns true if letters may be sent at this time. */
    public static boolean hold(LocalTime now) {
        return !now.isBefore(FROM) && now.isBefore(UNTIL);
    }
}
