package vn.lantoa.place;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * State of a place.
 *
 * <pre>
 * IN_USE       -> OUT_OF_ORDER | CLOSED
 * OUT_OF_ORDER -> IN_USE | CLOSED
 * CLOSED: final
 * </pre>
 */
public enum PlaceState implements Slug {
    IN_USE,
    /** Damaged, under repair or temporarily removed. */
    OUT_OF_ORDER,
    /** The place is closed permanently. */
    CLOSED;

    private static final Map<PlaceState, Set<PlaceState>> NEXT =
            Map.of(IN_USE, Set.of(OUT_OF_ORDER, CLOSED), OUT_OF_ORDER, Set.of(IN_USE, CLOSED));

    /** Returns true if the state may change to the given state. */
    public boolean mayBecome(PlaceState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
