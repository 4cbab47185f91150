package vn.lantoa.organisation.control;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of something that may need two administrators.
 *
 * @param done the result of what was done at once; null when it waits
 * @param waiting the change that waits for a second administrator; null when it was done
 */
public record Controlled<T>(@Nullable T done, @Nullable PendingChangeId waiting) {
    public static <T> Controlled<T> done(T what) {
        return new Controlled<>(what, null);
    }

    public static <T> Controlled<T> waits(PendingChangeId change) {
        return new Controlled<>(null, change);
    }

    /** The result of what was done at once. */
    public T orElseThrow() {
        if (done == null) throw new IllegalStateException("it waits: change " + waiting);
        return done;
    }
}
