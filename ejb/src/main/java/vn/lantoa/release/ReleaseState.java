package vn.lantoa.release;

import java.util.Map;
import java.util.Set;

/**
 * The states of a release.
 *
 * <pre>
 * PLANNED ----> EMBARGOED ----> PUBLISHED ----> SUPERSEDED ---> WITHDRAWN
 *    |              |            ^  |   \-----> EXPIRED -------> WITHDRAWN
 *    |              |            |  \--------------------------> WITHDRAWN
 *    |--------------+------------/ (a planned one without embargo is published directly)
 *    \-----> CANCELLED &lt;---- EMBARGOED
 * </pre>
 *
 * "Again" is a new release: nothing comes back from SUPERSEDED, EXPIRED, WITHDRAWN or CANCELLED to the public.
 */
public enum ReleaseState {
    /** Will be published when its time comes. */
    PLANNED,
    /** The release must not be disclosed before its embargo lifts; then it is published when its time comes. */
    EMBARGOED,
    /** The current one of its asset. */
    PUBLISHED,
    /** A later release of the same asset took its place; its own version page still shows it. */
    SUPERSEDED,
    /** The end of the release has come. */
    EXPIRED,
    /** Taken back in public, with an explanation. */
    WITHDRAWN,
    /** Called off before anybody outside saw it. */
    CANCELLED;

    private static final Map<ReleaseState, Set<ReleaseState>> NEXT = Map.of(
            PLANNED, Set.of(EMBARGOED, PUBLISHED, CANCELLED),
            EMBARGOED, Set.of(PUBLISHED, CANCELLED),
            PUBLISHED, Set.of(SUPERSEDED, EXPIRED, WITHDRAWN),
            SUPERSEDED, Set.of(WITHDRAWN),
            EXPIRED, Set.of(WITHDRAWN));

    /** True if a release in this state may move to that one. */
    public boolean mayBecome(ReleaseState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True if it waits for its time: nobody outside may know of it. */
    public boolean isWaiting() {
        return this == PLANNED || this == EMBARGOED;
    }
}
