package vn.lantoa.coverage.practice;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of a nomination.
 *
 * <pre>
 * NOMINATED -> CHOSEN | DECLINED (by the province) | WITHDRAWN (by the unit)
 * CHOSEN    -> DECLINED (by the province, which takes its choice back)
 * DECLINED, WITHDRAWN: for good
 * </pre>
 */
public enum NominationState implements Slug {
    /** It waits for the province. */
    NOMINATED,
    /** The province has chosen it: it is in the public feed. */
    CHOSEN,
    /** The province has declined it, with a reason. */
    DECLINED,
    /** The unit has withdrawn it; the asset may be nominated again. */
    WITHDRAWN;

    private static final Map<NominationState, Set<NominationState>> NEXT =
            Map.of(NOMINATED, Set.of(CHOSEN, DECLINED, WITHDRAWN), CHOSEN, Set.of(DECLINED));

    /** True if that state may come next. */
    public boolean mayBecome(NominationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
