package vn.lantoa.kernel.query;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;

/**
 * A command that carries its own idempotency key, for callers other than the API. A repeated key must come with an
 * equal command.
 */
public interface Keyed {
    /** Returns the key; null if there is none. */
    @Nullable String key();

    /** Returns the caller that the key belongs to. */
    Actor by();
}
