package vn.lantoa.campaign.plan;

import java.util.Map;
import java.util.Set;

/**
 * The state of an agency's assignment to make an item.
 *
 * <pre>
 * NONE (the leading agency makes it itself) | SENT -> ACCEPTED -> SUBMITTED
 * SENT | ACCEPTED -> DECLINED; another agency: SENT again
 * </pre>
 */
public enum Assignment {
    NONE,
    SENT,
    ACCEPTED,
    DECLINED,
    /** The agency has submitted; where the release is out, the item is done. */
    SUBMITTED;

    private static final Map<Assignment, Set<Assignment>> NEXT =
            Map.of(SENT, Set.of(ACCEPTED, DECLINED), ACCEPTED, Set.of(DECLINED));

    /** True if the agency may answer so now. */
    public boolean mayBecome(Assignment next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
