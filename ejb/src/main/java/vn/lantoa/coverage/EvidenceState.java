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
    /** It was declared, and counts. */
    PROPOSED,
    /** It was seen, or confirmed, and counts. */
    CONFIRMED,
    /** Its unit says that it is wrong; it counts no more until that is decided. */
    OBJECTED,
    /** It is wrong, and counts no more. */
    VOID;

    private static final Map<EvidenceState, Set<EvidenceState>> NEXT = Map.of(
            PROPOSED, Set.of(CONFIRMED, OBJECTED, VOID),
            CONFIRMED, Set.of(OBJECTED, VOID),
            OBJECTED, Set.of(CONFIRMED, VOID),
            VOID, Set.of(CONFIRMED));

    /** True if that state may come next. */
    public boolean mayBecome(EvidenceState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
