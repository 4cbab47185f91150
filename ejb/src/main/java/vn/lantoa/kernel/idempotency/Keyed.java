package vn.lantoa.kernel.idempotency;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;

/** A command that brings its key along, for callers other than the API: its words are what the key stands for. */
public interface Keyed {
    /** The key; null when it has none. */
    @Nullable String key();

    /** Whose it is. */
    Actor by();
}
