package vn.lantoa.campaign.plan;

import java.util.Map;
import java.util.Set;

/**
 * State of an agency's assignment to produce an item.
 *
 * <pre>
 * NONE (the leading agency produces it itself)
 * SENT -&gt; ACCEPTED;   SENT | ACCEPTED -&gt; DECLINED       (the agency answers)
 * SENT | ACCEPTED | DECLINED -&gt; SUBMITTED                  (a version is attached by any agency)
 * </pre>
 *
 * When the agency changes, the state becomes NONE for the leading agency, otherwise SENT.
 */
public enum Assignment {
    NONE,
    SENT,
    ACCEPTED,
    DECLINED,
    /** The agency has submitted a version. The item is done when its release is published. */
    SUBMITTED;

    private static final Map<Assignment, Set<Assignment>> NEXT = Map.of(
            SENT, Set.of(ACCEPTED, DECLINED, SUBMITTED),
            ACCEPTED, Set.of(DECLINED, SUBMITTED),
            DECLINED, Set.of(SUBMITTED));

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(Assignment next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
