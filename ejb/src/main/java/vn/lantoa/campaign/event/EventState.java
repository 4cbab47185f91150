package vn.lantoa.campaign.event;

import vn.lantoa.kernel.Slug;

/**
 * State of an event.
 *
 * <pre>
 * PLANNED -> DUE (when the event has ended) | RECORDED | CANCELLED
 * DUE -> RECORDED | CANCELLED
 * RECORDED -> DUE (when its declaration is withdrawn)
 * CANCELLED -> PLANNED | DUE
 * </pre>
 */
public enum EventState implements Slug {
    PLANNED,
    /** The event has ended and is not recorded. */
    DUE,
    RECORDED,
    CANCELLED;

    /** Returns whether the event can be recorded. */
    public boolean mayBeRecorded() {
        return this == PLANNED || this == DUE;
    }
}
