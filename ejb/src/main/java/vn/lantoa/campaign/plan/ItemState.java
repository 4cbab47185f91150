package vn.lantoa.campaign.plan;

import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ReleaseState;

/** How far an item is. Never kept: it follows from what the item holds and what has become of its release. */
public enum ItemState {
    /** Nobody has made it yet. */
    OPEN,
    /** It is there, and no time is set for its release. */
    ATTACHED,
    /** Its release waits for its time. */
    SCHEDULED,
    /** It is out, or was as long as it was meant to be. */
    OUT,
    /** It was out and was taken back. */
    TAKEN_BACK,
    /** It was called off, or its release was. */
    CANCELLED;

    /** How far one is that was or was not called off, and holds a version and a release or not. */
    public static ItemState of(boolean cancelled, boolean attached, @Nullable ReleaseState release) {
        if (release != null && !release.isWaiting() && release != ReleaseState.CANCELLED)
            return release == ReleaseState.WITHDRAWN ? TAKEN_BACK : OUT;
        if (cancelled) return CANCELLED;
        if (release != null && release.isWaiting()) return SCHEDULED;
        return attached ? ATTACHED : OPEN;
    }

    /** Whether it can still be given another time, or be called off. */
    public boolean mayMove() {
        return this == OPEN || this == ATTACHED || this == SCHEDULED;
    }
}
