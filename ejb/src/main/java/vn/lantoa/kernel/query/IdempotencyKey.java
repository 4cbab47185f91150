package vn.lantoa.kernel.query;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Sha256;

/**
 * The {@code Idempotency-Key} of a request (draft-ietf-httpapi-idempotency-key-header). Immutable.
 *
 * @param by the caller; equal texts of two callers are different keys
 * @param what digest of the request; equal requests have equal digests
 * @param formerWhat digest of the same request in the previous release; null if it equals {@code what}
 */
public record IdempotencyKey(Actor by, String key, Sha256 what, @Nullable Sha256 formerWhat) {
    /** The name of the header, and of the field in issues. */
    public static final String HEADER = "Idempotency-Key";

    /** The maximum length of a key, in characters. */
    public static final int LONGEST = 200;

    /** Returns the key of the request with this description. */
    public static IdempotencyKey of(Actor by, String key, String what) {
        return new IdempotencyKey(by, key, digest(what), null);
    }

    /** Returns a copy that also matches the digest that the previous release computed for the same request. */
    IdempotencyKey orFormerly(String formerWhat) {
        return new IdempotencyKey(by, key, what, digest(formerWhat));
    }

    boolean isOf(Sha256 stored) {
        return stored.equals(what) || stored.equals(formerWhat);
    }

    private static Sha256 digest(String what) {
        return Sha256.of(what.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the key of a request that must have one, because it sends or spends something. */
    public static String required(@Nullable String key) {
        Issues.none().when(key == null || key.isBlank(), HEADER, "missing").throwIfAny();
        check(key).throwIfAny();
        return String.valueOf(key);
    }

    /** Returns the issues of an optional key. */
    public static Issues check(@Nullable String key) {
        return Issues.none().when(key != null && (key.isBlank() || key.length() > LONGEST), HEADER, "malformed");
    }
}
