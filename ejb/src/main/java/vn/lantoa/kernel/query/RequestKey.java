package vn.lantoa.kernel.query;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Idempotency key of the current request, and its outcome. The request filter sets the key, {@link KeyedCall} takes the
 * key for the first use case, and the response filter reads the outcome. Request scoped.
 */
@RequestScoped
public class RequestKey {
    /** Outcome of a request with a key. */
    public enum Course {
        /** The request has no key, or no use case has taken the key yet. */
        NONE,
        /** The use case ran in this request. */
        DONE,
        /** The use case ran earlier; this is its stored result. */
        REPEATED,
        /** The use case ran in this request, and its result is a secret, which is not stored. */
        WITHHELD
    }

    private @Nullable Supplier<IdempotencyKey> given;
    private @Nullable IdempotencyKey taken;
    private Course course = Course.NONE;

    /**
     * Sets the supplier of the key. The supplier is called only when the key is needed, after the body has been read.
     */
    public void give(Supplier<IdempotencyKey> key) {
        given = key;
    }

    /** Takes the key once; later calls return empty. */
    Optional<IdempotencyKey> take() {
        var key = given;
        given = null;
        if (key == null) return Optional.empty();
        taken = key.get();
        return Optional.of(taken);
    }

    void came(Course to) {
        course = to;
    }

    /** Returns the outcome of this request. */
    public Course course() {
        return course;
    }

    /** Returns the key that was taken. */
    public Optional<IdempotencyKey> findTaken() {
        return Optional.ofNullable(taken);
    }

    /**
     * Discards a key that was not taken before the request was answered, because later work is not part of the request.
     */
    public void end() {
        given = null;
    }
}
