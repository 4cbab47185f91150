package vn.lantoa.kernel.idempotency;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Sha256;

/**
 * The {@code Idempotency-Key} of a request (draft-ietf-httpapi-idempotency-key-header). Immutable.
 *
 * @param by whose it is: two who use the same one do not meet
 * @param what it stands for, as a digest that is the same for the same request
 */
public record IdempotencyKey(Actor by, String key, Sha256 what) {
    /** The name of the header, and of the field in issues. */
    public static final String HEADER = "Idempotency-Key";

    /** No key has more letters. */
    public static final int LONGEST = 200;

    /** The key of what is asked for in these words. */
    public static IdempotencyKey of(Actor by, String key, String what) {
        return new IdempotencyKey(by, key, Sha256.of(what.getBytes(StandardCharsets.UTF_8)));
    }

    /** The key of a request that sends or spends, and so must have one. */
    public static String required(@Nullable String key) {
        Issues.none().when(key == null || key.isBlank(), HEADER, "missing").throwIfAny();
        check(key).throwIfAny();
        return String.valueOf(key);
    }

    /** What is wrong with the key of a request that may have none. */
    public static Issues check(@Nullable String key) {
        return Issues.none().when(key != null && (key.isBlank() || key.length() > LONGEST), HEADER, "malformed");
    }
}
