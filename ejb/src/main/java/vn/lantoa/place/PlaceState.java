package vn.lantoa.place;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of a place.
 *
 * <pre>
 * IN_USE       -> OUT_OF_ORDER | CLOSED
 * OUT_OF_ORDER -> IN_USE | CLOSED
 * CLOSED: for good
 * </pre>
 */
public enum PlaceState implements Slug {
    IN_USE,
    /** Damaged, under repair, away for a while. */
    OUT_OF_ORDER,
    /** It is there no more. */
    CLOSED;

    private static final Map<PlaceState, Set<PlaceState>> NEXT =
            Map.of(IN_USE, Set.of(OUT_OF_ORDER, CLOSED), OUT_OF_ORDER, Set.of(IN_USE, CLOSED));

    /** True if that state may come next. */
    public boolean mayBecome(PlaceState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
