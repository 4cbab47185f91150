package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Counter of attempts that name no login, by address. An attempt is counted before it is checked and uncounted if it
 * succeeds, so that concurrent guesses gain nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AddressAttempts {
    @Inject
    Throttle throttle;

    @Inject
    AttemptTrail trail;

    /** Counts one attempt; returns the end of the wait if too many failed. */
    public Optional<Instant> begin(String purpose, ClientAddress address, Instant now) {
        var subject = subject(purpose, address);
        var before = throttle.getLocked(subject, now);
        if (before.isBlockedAt(now)) return Optional.ofNullable(before.blockedUntil());
        var after = LockOutPolicy.ADDRESS.tried(before, now);
        throttle.put(subject, after);
        if (after.isBlockedAt(now))
            trail.blocked(Optional.empty(), AttemptOrigin.of(address), AttemptTrail.Scope.NETWORK);
        return Optional.empty();
    }

    /** Uncounts a successful attempt. */
    public void succeeded(String purpose, ClientAddress address, Instant now) {
        var subject = subject(purpose, address);
        throttle.put(subject, LockOutPolicy.ADDRESS.forgiven(throttle.getLocked(subject, now)));
    }

    private static String subject(String purpose, ClientAddress address) {
        return purpose + ":" + address.group();
    }
}
