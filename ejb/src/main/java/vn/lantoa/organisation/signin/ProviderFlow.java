package vn.lantoa.organisation.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.RandomToken;

/**
 * Authorization flow of one browser. The values that the provider sees ({@code state}, {@code nonce} and the challenge)
 * are derived from one secret, which stays in that browser's cookie.
 *
 * @param session the session in which the flow was begun; null if the flow is to open a session
 * @param next the local path of the page to show afterwards
 */
public record ProviderFlow(
        RandomToken seed, FlowPurpose purpose, @Nullable UUID session, String next, Instant begunAt) {
    /** Time limit for signing in at the provider. */
    public static final Duration GOOD = Duration.ofMinutes(10);

    /** Tolerated difference between two clocks. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** Returns the parameter {@code state}, with which responses that belong to another browser's flow are detected. */
    public String state() {
        return seed.derived("oidc state");
    }

    /** Returns the claim {@code nonce}, with which tokens issued for another sign-in are detected. */
    public String nonce() {
        return seed.derived("oidc nonce");
    }

    /**
     * Returns the code verifier (RFC 7636 section 4.1: 43 to 128 characters), which makes intercepted codes useless.
     */
    public String verifier() {
        return seed.derived("oidc code verifier");
    }

    /** Returns the value recorded on completion, so that a flow is completed only once. */
    public Sha256 once() {
        return Sha256.of(("oidc flow:" + state()).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns true if the given {@code state} is that of the flow. */
    public boolean sent(String given) {
        return MessageDigest.isEqual(state().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the expiry of the flow. */
    public Instant goodUntil() {
        return begunAt.plus(GOOD);
    }

    /** Returns true if the flow began before the given authentication, within the tolerated clock difference. */
    boolean isBefore(Instant shown) {
        return !shown.isBefore(begunAt.minus(SKEW));
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(goodUntil());
    }
}
