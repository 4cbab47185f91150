package vn.lantoa.organisation.officer;

import org.jspecify.annotations.Nullable;

/**
 * Outcome of an action that may need two administrators.
 *
 * @param done the result of an action executed at once; null if the action waits
 * @param waiting the change that waits for a second administrator; null if the action was executed
 */
public record Controlled<T>(@Nullable T done, @Nullable PendingChangeId waiting) {
    public static <T> Controlled<T> done(T what) {
        return new Controlled<>(what, null);
    }

    public static <T> Controlled<T> waits(PendingChangeId change) {
        return new Controlled<>(null, change);
    }

    /** Returns the result of the action; throws if the action waits. */
    public T orElseThrow() {
        if (done == null) throw new IllegalStateException("waiting for a second administrator: change " + waiting);
        return done;
    }
}
