package vn.lantoa.bulletin;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.Issues;

/** Rules for a report of a play-out. */
final class PlayoutRules {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_PLACE = 100;
    private static final int MOST_SECONDS = 3600;
    private static final Duration FAST_CLOCK = Duration.ofMinutes(5);

    private PlayoutRules() {}

    static Issues check(Playout one, Instant outAt, boolean isThere, Instant now) {
        return Issues.none()
                .when(!isThere, "commune", "not-of-this-bulletin")
                .when(one.playedAt().isAfter(now.plus(FAST_CLOCK)), "playedAt", "in-the-future")
                .when(one.playedAt().isBefore(outAt.minus(FAST_CLOCK)), "playedAt", "before-it-was-out")
                .when(one.seconds() < 0 || one.seconds() > MOST_SECONDS, "seconds", "out-of-range", 0, MOST_SECONDS)
                .when(one.place().length() > LONGEST_PLACE, "place", "too-long", LONGEST_PLACE)
                .when(one.note().length() > LONGEST_NOTE, "note", "too-long", LONGEST_NOTE);
    }
}
