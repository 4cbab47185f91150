package vn.lantoa.organisation.officer;

import java.util.Map;
import java.util.Set;

/**
 * State of a change that needs two administrators.
 *
 * <pre>
 * WAITING -&gt; CONFIRMED   (by another administrator; executed in the same transaction)
 * WAITING -&gt; REFUSED     (by another administrator)
 * WAITING -&gt; EXPIRED     (after seven days without a decision)
 * </pre>
 */
public enum ChangeState {
    WAITING,
    CONFIRMED,
    REFUSED,
    EXPIRED;

    private static final Map<ChangeState, Set<ChangeState>> NEXT = Map.of(WAITING, Set.of(CONFIRMED, REFUSED, EXPIRED));

    /** Returns true if the given state may follow this one. */
    public boolean mayBecome(ChangeState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
