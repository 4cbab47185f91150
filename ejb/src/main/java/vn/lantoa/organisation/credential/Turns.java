package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.credential.LockOutPolicy.Strikes;
import vn.lantoa.organisation.credential.SignInAttempts.Subject;

/** Turns of networks at a login with many failed attempts, assigned by {@link TurnPolicy} and shared by all nodes. */
@ApplicationScoped
class Turns {
    @Inject
    Throttle throttle;

    /**
     * Turn: the time at which an attempt may be made.
     *
     * @param isCrowded whether networks take turns
     * @param isFirst whether this attempt is the first for which networks take turns
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

    /** Uncounts a successful attempt. */
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
     * Policy for attempts at one login after many failures: networks take turns. Many networks therefore get few
     * guesses, and an officer on an unknown device waits only for the networks that came before. Pure functions.
     *
     * @param free failures before networks take turns
     * @param quick the time between two turns at first
     * @param many the number of failures after which the time between turns is {@code slow}
     * @param slow the time between two turns after {@code many} failures
     */
    record TurnPolicy(int free, Duration quick, int many, Duration slow) {
        static final TurnPolicy LOGIN = new TurnPolicy(30, Duration.ofSeconds(10), 200, Duration.ofMinutes(1));

        /** Returns true if networks take turns at the login. */
        boolean isCrowded(Strikes login, Instant now) {
            return login.failures() >= free && !LockOutPolicy.LOGIN.isForgotten(login, now);
        }

        /** Returns the next turn. The last assigned turn is stored as the end of the login's lock-out. */
        Instant next(Strikes login, Instant now) {
            var last = login.blockedUntil();
            if (last == null) return now;
            var next = last.plus(login.failures() < many ? quick : slow);
            return next.isBefore(now) ? now : next;
        }
    }
}
