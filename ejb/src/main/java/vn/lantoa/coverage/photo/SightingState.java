package vn.lantoa.coverage.photo;

import java.util.Map;
import java.util.Set;
import vn.lantoa.coverage.portal.DecideAlarm;
import vn.lantoa.kernel.Slug;

/**
 * The state of a sighting.
 *
 * <pre>
 * PROPOSED  -> CONFIRMED | REFUSED (by an officer of the unit)
 * CONFIRMED -> REFUSED
 * REFUSED   -> CONFIRMED
 * </pre>
 *
 * <p>Officers of the unit do not decide alarms. {@link DecideAlarm} moves {@code ALARM}, and every state that follows it,
 * to {@code CONFIRMED}, {@code FORGED} or {@code MISTAKEN}.
 */
public enum SightingState implements Slug {
    /** The sighting waits for a person's decision. */
    PROPOSED,
    /** The sighting is certain, or a person confirmed it; it counts as evidence. */
    CONFIRMED,
    /** A person refused the sighting. */
    REFUSED,
    /** The picture says something else than its original; waits for a person's decision. */
    ALARM,
    /** An alarm that a person decided to be a forgery. */
    FORGED,
    /** An alarm that a person decided to be a mistake of an agency of the province, which has to correct it. */
    MISTAKEN;

    private static final Map<SightingState, Set<SightingState>> NEXT =
            Map.of(PROPOSED, Set.of(CONFIRMED, REFUSED), CONFIRMED, Set.of(REFUSED), REFUSED, Set.of(CONFIRMED));

    /** Returns true if an officer of the unit may set the given state. */
    public boolean mayBecome(SightingState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
