package vn.lantoa.kernel.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The key of the present request and the course of it. Whoever takes requests gives it, {@link KeyedCall} takes it for
 * the first use case, and whoever answers asks for the course. Lives as long as the request.
 */
@RequestScoped
public class RequestKey {
    /** The course of a request with a key. */
    public enum Course {
        /** The request has no key, or nobody asked for it yet. */
        NONE,
        /** The use case ran now. */
        DONE,
        /** The use case ran before; this is its former result. */
        REPEATED,
        /** The use case ran now, and its result is a secret, which is not kept. */
        WITHHELD
    }

    private @Nullable Supplier<IdempotencyKey> given;
    private @Nullable IdempotencyKey taken;
    private Course course = Course.NONE;

    /** Gives the key of this request, which is made when it is needed: by then the body has been read. */
    public void give(Supplier<IdempotencyKey> key) {
        given = key;
    }

    /** Takes the key, once. */
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

    /** The course of this request. */
    public Course course() {
        return course;
    }

    /** The key that was taken. */
    public Optional<IdempotencyKey> findTaken() {
        return Optional.ofNullable(taken);
    }

    /** The request is answered: what is done after that is not what was asked for. */
    public void end() {
        given = null;
    }
}
