package vn.lantoa.kernel;

import java.time.LocalTime;

/** The hours, by the province's clock, at which people are written to: nobody is at night. */
public final class LetterHours {
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    private LetterHours() {}

    /** True if it is one of them. */
    public static boolean hold(LocalTime now) {
        return !now.isBefore(FROM) && now.isBefore(UNTIL);
    }
}
