package vn.lantoa.coverage;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of a row of evidence.
 *
 * <pre>
 * PROPOSED  -> CONFIRMED (decided, or seen by the hub as well) | OBJECTED | VOID
 * CONFIRMED -> OBJECTED (by its unit) | VOID
 * OBJECTED  -> CONFIRMED | VOID (decided)
 * VOID      -> CONFIRMED (decided)
 * </pre>
 */
public enum EvidenceState implements Slug {
    /** Declared; counts. */
    PROPOSED,
    /** Seen or confirmed; counts. */
    CONFIRMED,
    /** The unit objects; does not count until decided. */
    OBJECTED,
    /** Wrong; does not count. */
    VOID;

    private static final Map<EvidenceState, Set<EvidenceState>> NEXT = Map.of(
            PROPOSED, Set.of(CONFIRMED, OBJECTED, VOID),
            CONFIRMED, Set.of(OBJECTED, VOID),
            OBJECTED, Set.of(CONFIRMED, VOID),
            VOID, Set.of(CONFIRMED));

    /** Returns true if the state {@code next} may follow. */
    public boolean mayBecome(EvidenceState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
