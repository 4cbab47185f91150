package vn.lantoa.organisation.credential;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Policy for the waiting times after failed attempts from the same place. The first few failures cause no wait; each
 * further failure doubles the wait. Accounts are never locked permanently.
 *
 * @param free failures without a wait
 * @param firstWait the first wait
 * @param longestWait the longest wait
 * @param memory time without an attempt after which failures are forgotten
 */
record LockOutPolicy(int free, Duration firstWait, Duration longestWait, Duration memory) {
    /** Policy for attempts with one login from one place: a network, a known device, or a session. */
    static final LockOutPolicy LOGIN =
            new LockOutPolicy(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofDays(1));

    /** Policy for one network over all logins. A network may be shared by a whole office. */
    static final LockOutPolicy ADDRESS =
            new LockOutPolicy(40, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

    /** Returns the wait after this number of consecutive failures. */
    Duration waitAfter(int failures) {
        if (failures < free) return Duration.ZERO;
        // limited to 2^20, which exceeds every longest wait and does not overflow
        var wait = firstWait.multipliedBy(1L << Math.min(failures - free, 20));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    /** Returns the record after one more attempt, which counts as failed until it succeeds. */
    Strikes tried(Strikes before, Instant now) {
        int failures = isForgotten(before, now) ? 1 : before.failures() + 1;
        var wait = waitAfter(failures);
        return new Strikes(failures, now, wait.isZero() ? null : now.plus(wait));
    }

    /** Returns the record after one of the counted attempts has succeeded. */
    Strikes forgiven(Strikes before) {
        int failures = Math.max(0, before.failures() - 1);
        return new Strikes(failures, before.lastTriedAt(), failures < free ? null : before.blockedUntil());
    }

    boolean isForgotten(Strikes before, Instant now) {
        return before.lastTriedAt().plus(memory).isBefore(now);
    }

    /** Number of consecutive failures, with the time of the last attempt and the end of the wait. */
    record Strikes(int failures, Instant lastTriedAt, @Nullable Instant blockedUntil) {
        boolean isBlockedAt(Instant now) {
            return blockedUntil != null && now.isBefore(blockedUntil);
        }
    }
}
