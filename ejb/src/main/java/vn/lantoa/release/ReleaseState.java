package vn.lantoa.release;

import java.util.Map;
import java.util.Set;

/**
 * State of a release.
 *
 * <pre>
 * PLANNED ----> EMBARGOED ----> PUBLISHED ----> SUPERSEDED ---> WITHDRAWN
 *    |              |            ^  |   \-----> EXPIRED -------> WITHDRAWN
 *    |              |            |  \--------------------------> WITHDRAWN
 *    |--------------+------------/ (a planned one without embargo is published directly)
 *    \-----> CANCELLED &lt;---- EMBARGOED
 * </pre>
 *
 * No release becomes public again after SUPERSEDED, EXPIRED, WITHDRAWN or CANCELLED; releasing again creates a new one.
 */
public enum ReleaseState {
    /** Will be published when due. */
    PLANNED,
    /** Under embargo: must not be disclosed until the embargo is lifted. Published when due. */
    EMBARGOED,
    /** The current release of its asset. */
    PUBLISHED,
    /** Replaced by a later release of the same asset; still shown on its own version page. */
    SUPERSEDED,
    /** The end of its window has passed. */
    EXPIRED,
    /** Withdrawn publicly, with an explanation. */
    WITHDRAWN,
    /** Cancelled before publication. */
    CANCELLED;

    private static final Map<ReleaseState, Set<ReleaseState>> NEXT = Map.of(
            PLANNED, Set.of(EMBARGOED, PUBLISHED, CANCELLED),
            EMBARGOED, Set.of(PUBLISHED, CANCELLED),
            PUBLISHED, Set.of(SUPERSEDED, EXPIRED, WITHDRAWN),
            SUPERSEDED, Set.of(WITHDRAWN),
            EXPIRED, Set.of(WITHDRAWN));

    /** Returns whether a release in this state may change to the given one. */
    public boolean mayBecome(ReleaseState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Returns whether the release is not published yet, and must therefore not be disclosed outside the hub. */
    public boolean isWaiting() {
        return this == PLANNED || this == EMBARGOED;
    }
}
