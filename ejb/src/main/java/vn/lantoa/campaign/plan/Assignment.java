package vn.lantoa.campaign.plan;

import java.util.Map;
import java.util.Set;

/**
 * The state of an agency's assignment to make an item.
 *
 * <pre>
 * NONE (the leading agency makes it itself)
 * SENT -&gt; ACCEPTED;   SENT | ACCEPTED -&gt; DECLINED       (the agency answers)
 * SENT | ACCEPTED | DECLINED -&gt; SUBMITTED                  (a version is attached, whoever made it)
 * </pre>
 *
 * Another agency begins anew: NONE if it is the leading one, else SENT.
 */
public enum Assignment {
    NONE,
    SENT,
    ACCEPTED,
    DECLINED,
    /** The agency has submitted; where the release is out, the item is done. */
    SUBMITTED;

    private static final Map<Assignment, Set<Assignment>> NEXT = Map.of(
            SENT, Set.of(ACCEPTED, DECLINED, SUBMITTED),
            ACCEPTED, Set.of(DECLINED, SUBMITTED),
            DECLINED, Set.of(SUBMITTED));

    /** True if that state may come next. */
    public boolean mayBecome(Assignment next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
