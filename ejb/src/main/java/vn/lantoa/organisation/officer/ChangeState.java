package vn.lantoa.organisation.officer;

import java.util.Map;
import java.util.Set;

/**
 * State of a change that needs two administrators.
 *
 * <pre>
 * WAITING -&gt; CONFIRMED   (another administrator: it is done in the same transaction)
 * WAITING -&gt; REFUSED     (another administrator)
 * WAITING -&gt; EXPIRED     (nobody in seven days)
 * </pre>
 */
public enum ChangeState {
    WAITING,
    CONFIRMED,
    REFUSED,
    EXPIRED;

    private static final Map<ChangeState, Set<ChangeState>> NEXT = Map.of(WAITING, Set.of(CONFIRMED, REFUSED, EXPIRED));

    /** Returns true if this state may follow. */
    public boolean mayBecome(ChangeState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
