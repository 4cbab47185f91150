package vn.lantoa.campaign.plan;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;
import vn.lantoa.release.ReleaseState;

/** State of an item. Never stored; derived from the item and the state of its release. */
public enum ItemState implements Slug {
    /** No version is attached yet. */
    OPEN,
    /** A version is attached, and no release is planned. */
    ATTACHED,
    /** The release of the item waits for its time. */
    SCHEDULED,
    /** The item is or was published. */
    OUT,
    /** The item was published and then withdrawn. */
    TAKEN_BACK,
    /** The item or its release was cancelled. */
    CANCELLED;

    /**
     * Returns the state of an item.
     *
     * @param cancelled whether the item is cancelled
     * @param attached whether a version is attached
     * @param release state of its release; null if there is none
     */
    public static ItemState of(boolean cancelled, boolean attached, @Nullable ReleaseState release) {
        if (release != null && !release.isWaiting() && release != ReleaseState.CANCELLED)
            return release == ReleaseState.WITHDRAWN ? TAKEN_BACK : OUT;
        if (cancelled) return CANCELLED;
        if (release != null && release.isWaiting()) return SCHEDULED;
        return attached ? ATTACHED : OPEN;
    }

    /** Returns whether the item can still be moved or cancelled. */
    public boolean mayMove() {
        return this == OPEN || this == ATTACHED || this == SCHEDULED;
    }
}
