package vn.lantoa.coverage.photo;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of a sighting.
 *
 * <pre>
 * PROPOSED  -> CONFIRMED | REFUSED (by an officer of the unit)
 * CONFIRMED -> REFUSED
 * REFUSED   -> CONFIRMED
 * </pre>
 */
public enum SightingState implements Slug {
    /** The sighting waits for a person's decision. */
    PROPOSED,
    /** The sighting is certain, or a person confirmed it; it counts as evidence. */
    CONFIRMED,
    /** A person refused the sighting. */
    REFUSED;

    private static final Map<SightingState, Set<SightingState>> NEXT =
            Map.of(PROPOSED, Set.of(CONFIRMED, REFUSED), CONFIRMED, Set.of(REFUSED), REFUSED, Set.of(CONFIRMED));

    /** Returns true if the given state may follow. */
    public boolean mayBecome(SightingState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
