package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.AttemptTrail.Scope;

/**
 * Counter of attempts to enter passwords and codes. An attempt is counted before it is checked and uncounted if it
 * succeeds, so that concurrent guesses gain nothing. A known place (a session of the officer, or a browser with which
 * the officer signed in) has a separate counter, so that attempts from other places never lock out the officer. Unknown
 * places are counted by login and network, by network over all logins, and by login over all networks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class SignInAttempts {
    @Inject
    Throttle throttle;

    @Inject
    Turns turns;

    @Inject
    KnownDevices devices;

    @Inject
    AttemptTrail trail;

    /**
     * Account that an attempt names.
     *
     * @param login the login in normalised form
     * @param officer the officer with the login; null if the login is unknown
     */
    public record Subject(String login, @Nullable OfficerId officer) {
        // the typed text is not recorded, because people sometimes type passwords into the wrong field
        String hash() {
            return Sha256.of(login.getBytes(StandardCharsets.UTF_8)).hex();
        }
    }

    /**
     * Decision on an attempt.
     *
     * @param known whether the attempt comes from a known place
     * @param blockedUntil end of the wait; null if the attempt may be made now
     */
    public record Admission(boolean known, @Nullable Instant blockedUntil) {}

    /** Counts one attempt. */
    public Admission begin(Subject subject, AttemptOrigin origin, Instant now) {
        var place = knownPlace(subject, origin, now);
        return place.isPresent()
                ? new Admission(true, there(place.get(), subject, origin, now))
                : new Admission(false, ofStranger(subject, origin, now));
    }

    private @Nullable Instant there(String place, Subject subject, AttemptOrigin origin, Instant now) {
        var before = throttle.getLocked(place, now);
        if (before.isBlockedAt(now)) return before.blockedUntil();
        var after = LockOutPolicy.LOGIN.tried(before, now);
        throttle.put(place, after);
        if (after.isBlockedAt(now)) trail.blocked(Optional.ofNullable(subject.officer()), origin, Scope.KNOWN_PLACE);
        return null;
    }

    // rows are always locked in this order, so that concurrent attempts do not deadlock
    private @Nullable Instant ofStranger(Subject subject, AttemptOrigin origin, Instant now) {
        // checked first, and without storing a row, because a blocked network may try any number of logins
        var waits = throttle.find(network(origin)).filter(now::isBefore);
        if (waits.isPresent()) return waits.get();
        var pair = throttle.getLocked(pair(subject, origin), now);
        var network = throttle.getLocked(network(origin), now);
        // blocked attempts are not counted, so that repeating them does not prolong the wait
        if (pair.isBlockedAt(now)) return pair.blockedUntil();
        if (network.isBlockedAt(now)) return network.blockedUntil();
        var turn = turns.take(subject, origin, now);
        if (turn.waits(now)) return turn.at();
        var pairAfter = LockOutPolicy.LOGIN.tried(pair, now);
        var networkAfter = LockOutPolicy.ADDRESS.tried(network, now);
        throttle.put(pair(subject, origin), pairAfter);
        throttle.put(network(origin), networkAfter);
        var officer = Optional.ofNullable(subject.officer());
        // a flood is logged once, not per attempt
        if (turn.isFirst()) trail.blocked(officer, origin, Scope.LOGIN);
        if (pairAfter.isBlockedAt(now) && officer.isPresent() && !turn.isCrowded())
            trail.blocked(officer, origin, Scope.NETWORK_OF_LOGIN);
        if (networkAfter.isBlockedAt(now)) trail.blocked(Optional.empty(), origin, Scope.NETWORK);
        return null;
    }

    /** Records a successful attempt: resets the counter of the place and uncounts the attempt in the other counters. */
    public void succeeded(Subject subject, AttemptOrigin origin, Instant now) {
        var place = knownPlace(subject, origin, now);
        throttle.forget(place.orElse(pair(subject, origin)));
        if (place.isEmpty()) forgiveStranger(subject, origin, now);
    }

    /** Records a correct password that must be followed by a second factor. Uncounts only this attempt. */
    public void halfSucceeded(Subject subject, AttemptOrigin origin, Instant now) {
        var place = knownPlace(subject, origin, now);
        forgive(place.orElse(pair(subject, origin)), LockOutPolicy.LOGIN, now);
        if (place.isEmpty()) forgiveStranger(subject, origin, now);
    }

    /** Records a wrong attempt. */
    public void failed(Subject subject, AttemptOrigin origin, boolean known, Instant now) {
        if (subject.officer() != null && (known || !turns.areGiven(subject, now)))
            trail.failed(subject.officer(), origin, known);
    }

    private void forgiveStranger(Subject subject, AttemptOrigin origin, Instant now) {
        forgive(network(origin), LockOutPolicy.ADDRESS, now);
        turns.forgive(subject, now);
    }

    private void forgive(String name, LockOutPolicy policy, Instant now) {
        throttle.put(name, policy.forgiven(throttle.getLocked(name, now)));
    }

    private Optional<String> knownPlace(Subject subject, AttemptOrigin origin, Instant now) {
        if (subject.officer() == null) return Optional.empty();
        if (origin.session() != null) return Optional.of("session:" + origin.session());
        var officer = subject.officer();
        return Optional.ofNullable(origin.device())
                .filter(device -> devices.isOf(device, officer, now))
                .map(device -> "device:" + device.sha256() + ":" + officer);
    }

    private static String pair(Subject subject, AttemptOrigin origin) {
        return "login:" + subject.hash() + "@" + origin.address().network();
    }

    private static String network(AttemptOrigin origin) {
        return "address:" + origin.address().network();
    }

    /** Deletes failed attempts that no policy needs any longer, and unused devices; returns their number. */
    public int sweep(Instant now) {
        return throttle.sweep(now.minus(LockOutPolicy.LOGIN.memory())) + devices.sweep(now);
    }
}
