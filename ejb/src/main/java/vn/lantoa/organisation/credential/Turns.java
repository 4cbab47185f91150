package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.credential.LockOutPolicy.Strikes;
import vn.lantoa.organisation.credential.SignInAttempts.Subject;

/** The turns of networks at a login with many failed attempts, by {@link TurnPolicy}; shared by all nodes. */
@ApplicationScoped
class Turns {
    @Inject
    Throttle throttle;

    /**
     * The time at which an attempt may be made.
     *
     * @param isCrowded whether networks take turns
     * @param isFirst whether turns begin with this attempt
     */
    record Turn(Instant at, boolean isCrowded, boolean isFirst) {
        boolean waits(Instant now) {
            return now.isBefore(at);
        }
    }

    /** Assigns a turn to the network, and counts the attempt if it may be made now. A turn is kept until it is used. */
    Turn take(Subject subject, AttemptOrigin origin, Instant now) {
        var login = throttle.getLocked(name(subject), now);
        var crowded = TurnPolicy.LOGIN.isCrowded(login, now);
        var turn = crowded ? given(subject, origin, login, now) : now;
        var last = crowded ? later(login.blockedUntil(), turn) : null;
        var waits = now.isBefore(turn);
        var failures =
                waits ? login.failures() : LockOutPolicy.LOGIN.tried(login, now).failures();
        throttle.put(name(subject), new Strikes(failures, waits ? login.lastTriedAt() : now, last));
        return new Turn(turn, crowded, !crowded && failures == TurnPolicy.LOGIN.free());
    }

    private Instant given(Subject subject, AttemptOrigin origin, Strikes login, Instant now) {
        var name = name(subject) + "@" + origin.address().network();
        var given = throttle.find(name);
        if (given.isPresent() && now.isBefore(given.get())) return given.get();
        throttle.forget(name);
        if (given.isPresent()) return given.get();
        var turn = TurnPolicy.LOGIN.next(login, now);
        if (now.isBefore(turn)) throttle.reserve(name, turn);
        return turn;
    }

    /** Returns true if networks take turns at this login. */
    boolean areGiven(Subject subject, Instant now) {
        return TurnPolicy.LOGIN.isCrowded(throttle.getLocked(name(subject), now), now);
    }

    /** Forgives a right attempt. */
    void forgive(Subject subject, Instant now) {
        var login = throttle.getLocked(name(subject), now);
        var failures = Math.max(0, login.failures() - 1);
        throttle.put(name(subject), new Strikes(failures, login.lastTriedAt(), login.blockedUntil()));
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static String name(Subject subject) {
        return "turns:" + subject.hash();
    }

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
}
