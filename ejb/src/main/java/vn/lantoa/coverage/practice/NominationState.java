package vn.lantoa.coverage.practice;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of a nomination.
 *
 * <pre>
 * NOMINATED -> CHOSEN | DECLINED (by the province) | WITHDRAWN (by the unit)
 * CHOSEN    -> DECLINED (by the province, which revokes its choice)
 * DECLINED, WITHDRAWN: final
 * </pre>
 */
public enum NominationState implements Slug {
    /** Undecided. */
    NOMINATED,
    /** Chosen by the province; in the public feed. */
    CHOSEN,
    /** Declined by the province, with a reason. */
    DECLINED,
    /** Withdrawn by the unit; the asset may be nominated again. */
    WITHDRAWN;

    private static final Map<NominationState, Set<NominationState>> NEXT =
            Map.of(NOMINATED, Set.of(CHOSEN, DECLINED, WITHDRAWN), CHOSEN, Set.of(DECLINED));

    /** Returns true if the state {@code next} may follow. */
    public boolean mayBecome(NominationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
