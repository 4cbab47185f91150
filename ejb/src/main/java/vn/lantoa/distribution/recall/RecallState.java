package vn.lantoa.distribution.recall;

import java.util.Map;
import java.util.Set;

/**
 * State of a withdrawal at one partner.
 *
 * <pre>
 *   NAMED ──► TOLD ──► ACKNOWLEDGED
 *     │ │       │           ▲
 *     │ │       └► OVERDUE ─┤
 *     │ └────────► OVERDUE ─┘
 *     └───────────────► ACKNOWLEDGED
 * </pre>
 */
public enum RecallState {
    /** The partner may hold the release; no notification is confirmed yet. */
    NAMED,
    /** The partner was notified in at least one way. */
    TOLD,
    /** The deadline has passed. */
    OVERDUE,
    /** The partner has acknowledged. */
    ACKNOWLEDGED;

    private static final Map<RecallState, Set<RecallState>> NEXT = Map.of(
            NAMED, Set.of(TOLD, OVERDUE, ACKNOWLEDGED),
            TOLD, Set.of(OVERDUE, ACKNOWLEDGED),
            OVERDUE, Set.of(ACKNOWLEDGED));

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(RecallState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
