package vn.lantoa.organisation.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.AttemptTrail.Scope;

/**
 * The attempts at passwords and codes, counted before they are checked and forgiven when they were right, so that many
 * guesses at once gain nothing. A place that the hub knows (a session of the officer, a browser in which they signed
 * in) has a counter of its own and no other: what strangers do never keeps them out there. Strangers are counted by
 * login and network, by network over all logins, and by login over all networks.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
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
     * The account that an attempt is made at.
     *
     * @param login as it is looked up
     * @param officer the officer with this login; null when nobody has it
     */
    public record Subject(String login, @Nullable OfficerId officer) {
        // people type passwords into the wrong field: what was typed is not kept
        String hash() {
            return Sha256.of(login.getBytes(StandardCharsets.UTF_8)).hex();
        }
    }

    /**
     * The decision about an attempt.
     *
     * @param known whether it comes from a place that the hub knows
     * @param blockedUntil the end of the wait; null when the attempt may be made now
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

    // rows are locked in this order always, so that two attempts at once do not wait for each other
    private @Nullable Instant ofStranger(Subject subject, AttemptOrigin origin, Instant now) {
        // first, and without a row: a network that waits may name as many logins as it likes
        var waits = throttle.find(network(origin)).filter(now::isBefore);
        if (waits.isPresent()) return waits.get();
        var pair = throttle.getLocked(pair(subject, origin), now);
        var network = throttle.getLocked(network(origin), now);
        // while it is blocked nothing is counted: who keeps on trying does not prolong the wait
        if (pair.isBlockedAt(now)) return pair.blockedUntil();
        if (network.isBlockedAt(now)) return network.blockedUntil();
        var turn = turns.take(subject, origin, now);
        if (turn.waits(now)) return turn.at();
        var pairAfter = LockOutPolicy.LOGIN.tried(pair, now);
        var networkAfter = LockOutPolicy.ADDRESS.tried(network, now);
        throttle.put(pair(subject, origin), pairAfter);
        throttle.put(network(origin), networkAfter);
        var officer = Optional.ofNullable(subject.officer());
        // under a flood the log says that there is one, and not each wave of it
        if (turn.isFirst()) trail.blocked(officer, origin, Scope.LOGIN);
        if (pairAfter.isBlockedAt(now) && officer.isPresent() && !turn.isCrowded())
            trail.blocked(officer, origin, Scope.NETWORK_OF_LOGIN);
        if (networkAfter.isBlockedAt(now)) trail.blocked(Optional.empty(), origin, Scope.NETWORK);
        return null;
    }

    /** Notes a right attempt: the counter of this place starts again, all others are forgiven this one attempt. */
    public void succeeded(Subject subject, AttemptOrigin origin, Instant now) {
        var place = knownPlace(subject, origin, now);
        throttle.forget(place.orElse(pair(subject, origin)));
        if (place.isEmpty()) forgiveStranger(subject, origin, now);
    }

    /** Notes a right password with a code to follow: this attempt is forgiven, and none that failed before it. */
    public void halfSucceeded(Subject subject, AttemptOrigin origin, Instant now) {
        var place = knownPlace(subject, origin, now);
        forgive(place.orElse(pair(subject, origin)), LockOutPolicy.LOGIN, now);
        if (place.isEmpty()) forgiveStranger(subject, origin, now);
    }

    /** Notes a wrong attempt. */
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
}
