package vn.lantoa.organisation.attempt;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.organisation.attempt.LockOutPolicy.Strikes;

/**
 * The pace at which strangers may try at one login after many attempts failed: in turns, one network after the other.
 * So whoever guesses from many networks gets few guesses, and the officer, on a device that the hub does not know,
 * waits for as many turns as networks came before, and then is let try. Pure.
 *
 * @param free the number of attempts that may fail before turns are given
 * @param quick the time between two turns
 * @param many the number of failures after which turns are slow
 * @param slow the time between two turns after that
 */
record TurnPolicy(int free, Duration quick, int many, Duration slow) {
    static final TurnPolicy LOGIN = new TurnPolicy(30, Duration.ofSeconds(10), 200, Duration.ofMinutes(1));

    /** True if a turn is needed. */
    boolean isCrowded(Strikes login, Instant now) {
        return login.failures() >= free && !LockOutPolicy.LOGIN.isForgotten(login, now);
    }

    /** The next turn. The last one given is kept in the field of a lock-out. */
    Instant next(Strikes login, Instant now) {
        var last = login.blockedUntil();
        if (last == null) return now;
        var next = last.plus(login.failures() < many ? quick : slow);
        return next.isBefore(now) ? now : next;
    }
}
