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
 * REPLACED, WITHDRAWN: for good
 * </pre>
 */
public enum DeclarationState implements Slug {
    /** It counts, and waits for a second person. */
    DECLARED,
    /** A second person has confirmed it. */
    CONFIRMED,
    /** Another declaration corrects it; it counts no more. */
    REPLACED,
    /** It was withdrawn, and counts no more. */
    WITHDRAWN;

    private static final Map<DeclarationState, Set<DeclarationState>> NEXT =
            Map.of(DECLARED, Set.of(CONFIRMED, REPLACED, WITHDRAWN), CONFIRMED, Set.of(REPLACED, WITHDRAWN));

    /** True if that state may come next. */
    public boolean mayBecome(DeclarationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
