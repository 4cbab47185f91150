package vn.lantoa.organisation.attempt;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.organisation.attempt.LockOutPolicy.Strikes;

/**
 * The pace at which strangers may try at one login after many attempts failed: in turns, one network after the other. So
 * whoever guesses from many networks gets few guesses, and the officer himself, on a device that the hub does not know, waits
 * for as many turns as networks came before his, and then is let try. Pure.
 *
 * @param free how many attempts may fail before turns are given
 * @param quick the time between two turns
 * @param many after so many failures
 * @param slow this is the time between two turns
 */
record TurnPolicy(int free, Duration quick, int many, Duration slow) {
    static final TurnPolicy LOGIN = new TurnPolicy(30, Duration.ofSeconds(10), 200, Duration.ofMinutes(1));

    /** Whether a turn is needed. */
    boolean isCrowded(Strikes login, Instant now) {
        return login.failures() >= free && !LockOutPolicy.LOGIN.isForgotten(login, now);
    }

    /** The next turn. The last one that was given is kept where a lock-out would be. */
    Instant next(Strikes login, Instant now) {
        var last = login.blockedUntil();
        if (last == null) return now;
        var next = last.plus(login.failures() < many ? quick : slow);
        return next.isBefore(now) ? now : next;
    }
}
