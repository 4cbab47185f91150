package vn.lantoa.coverage.declared;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of a declaration.
 *
 * <pre>
 * DECLARED  -> CONFIRMED (by a second person) | REPLACED | WITHDRAWN
 * CONFIRMED -> REPLACED | WITHDRAWN
 * REPLACED, WITHDRAWN: final
 * </pre>
 */
public enum DeclarationState implements Slug {
    /** Counts, and waits for a second person. */
    DECLARED,
    /** Confirmed by a second person; counts. */
    CONFIRMED,
    /** Replaced by a correction; does not count. */
    REPLACED,
    /** Withdrawn; does not count. */
    WITHDRAWN;

    private static final Map<DeclarationState, Set<DeclarationState>> NEXT =
            Map.of(DECLARED, Set.of(CONFIRMED, REPLACED, WITHDRAWN), CONFIRMED, Set.of(REPLACED, WITHDRAWN));

    /** Returns true if the state {@code next} may follow. */
    public boolean mayBecome(DeclarationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
