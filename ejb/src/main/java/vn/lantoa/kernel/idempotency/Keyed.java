package vn.lantoa.kernel.idempotency;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;

/**
 * A command that carries its own key, for callers other than the API; the command's text is what the key stands for.
 */
public interface Keyed {
    /** The key; null when it has none. */
    @Nullable String key();

    /** The caller that the key belongs to. */
    Actor by();
}
