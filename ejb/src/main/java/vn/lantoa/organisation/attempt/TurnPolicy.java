package vn.lantoa.organisation.attempt;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.organisation.attempt.LockOutPolicy.Strikes;

/**
 * The rate of attempts at one login after many failures: networks take turns. Guessing from many networks therefore
 * yields few guesses, and the officer, on an unknown device, waits for the networks that came before. A pure function.
 *
 * @param free failures before networks take turns
 * @param quick the time between two turns
 * @param many the number of failures after which turns are slow
 * @param slow the time between two turns after that
 */
record TurnPolicy(int free, Duration quick, int many, Duration slow) {
    static final TurnPolicy LOGIN = new TurnPolicy(30, Duration.ofSeconds(10), 200, Duration.ofMinutes(1));

    /** Returns true if a turn is needed. */
    boolean isCrowded(Strikes login, Instant now) {
        return login.failures() >= free && !LockOutPolicy.LOGIN.isForgotten(login, now);
    }

    /** Returns the next turn. The last one is stored in the field of a lock-out. */
    Instant next(Strikes login, Instant now) {
        var last = login.blockedUntil();
        if (last == null) return now;
        var next = last.plus(login.failures() < many ? quick : slow);
        return next.isBefore(now) ? now : next;
    }
}
