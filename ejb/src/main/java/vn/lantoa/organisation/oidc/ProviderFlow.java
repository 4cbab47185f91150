package vn.lantoa.organisation.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.RandomToken;

/**
 * The way of one browser to the provider and back. What the provider gets to see ({@code state}, {@code nonce} and the
 * challenge) comes from one secret, which stays in that browser's cookie.
 *
 * @param session the session in which it was begun; null when it is to open one
 * @param next the local path to go on to
 */
public record ProviderFlow(
        RandomToken seed, FlowPurpose purpose, @Nullable UUID session, String next, Instant begunAt) {
    /** The time that somebody has at the provider. */
    public static final Duration GOOD = Duration.ofMinutes(10);

    /** The difference between two clocks that is put up with. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** The parameter {@code state}, against answers to what another browser began. */
    public String state() {
        return seed.derived("oidc state");
    }

    /** The claim {@code nonce}, against tokens that were given for another sign-in. */
    public String nonce() {
        return seed.derived("oidc nonce");
    }

    /** The code verifier (RFC 7636 section 4.1: 43 to 128 characters), against codes that somebody caught. */
    public String verifier() {
        return seed.derived("oidc code verifier");
    }

    /** What is noted when it has led somewhere, so that it does so once. */
    public Sha256 once() {
        return Sha256.of(("oidc flow:" + state()).getBytes(StandardCharsets.UTF_8));
    }

    /** True if this is the {@code state} that it sent. */
    public boolean sent(String given) {
        return MessageDigest.isEqual(state().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** The end of its time. */
    public Instant goodUntil() {
        return begunAt.plus(GOOD);
    }

    /** True if it was begun before somebody showed there who they are, as far as two clocks can agree. */
    boolean isBefore(Instant shown) {
        return !shown.isBefore(begunAt.minus(SKEW));
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(goodUntil());
    }
}
