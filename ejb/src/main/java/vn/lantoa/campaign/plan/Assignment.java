package vn.lantoa.campaign.plan;

import java.util.Map;
import java.util.Set;

/**
 * What the agency that is to make an item has said.
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
    /** What it made is there; where the release is out, the item is done. */
    SUBMITTED;

    private static final Map<Assignment, Set<Assignment>> NEXT =
            Map.of(SENT, Set.of(ACCEPTED, DECLINED), ACCEPTED, Set.of(DECLINED));

    /** Whether the agency may say that now. */
    public boolean mayBecome(Assignment next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
