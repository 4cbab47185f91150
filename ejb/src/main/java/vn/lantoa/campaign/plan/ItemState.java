package vn.lantoa.campaign.plan;

import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ReleaseState;

/** The state of an item. Never kept: it follows from what the item holds and the state of its release. */
public enum ItemState {
    /** No version is attached yet. */
    OPEN,
    /** The version is attached, and no time is set for its release. */
    ATTACHED,
    /** The release of the item waits for its time. */
    SCHEDULED,
    /** The item is out, or was as long as it was meant to be. */
    OUT,
    /** The item was out and was taken back. */
    TAKEN_BACK,
    /** The item was called off, or its release was. */
    CANCELLED;

    /** The state of an item that was or was not called off, and holds a version and a release or not. */
    public static ItemState of(boolean cancelled, boolean attached, @Nullable ReleaseState release) {
        if (release != null && !release.isWaiting() && release != ReleaseState.CANCELLED)
            return release == ReleaseState.WITHDRAWN ? TAKEN_BACK : OUT;
        if (cancelled) return CANCELLED;
        if (release != null && release.isWaiting()) return SCHEDULED;
        return attached ? ATTACHED : OPEN;
    }

    /** True if it can still be given another time, or be called off. */
    public boolean mayMove() {
        return this == OPEN || this == ATTACHED || this == SCHEDULED;
    }
}
