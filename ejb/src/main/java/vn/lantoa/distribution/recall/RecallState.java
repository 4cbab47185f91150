package vn.lantoa.distribution.recall;

import java.util.Map;
import java.util.Set;

/**
 * The state of a withdrawal at one partner.
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
    /** The partner may hold it; nobody knows yet that it was told. */
    NAMED,
    /** The partner was told by one way at least. */
    TOLD,
    /** The time to answer is over. */
    OVERDUE,
    /** The partner has acknowledged. */
    ACKNOWLEDGED;

    private static final Map<RecallState, Set<RecallState>> NEXT = Map.of(
            NAMED, Set.of(TOLD, OVERDUE, ACKNOWLEDGED),
            TOLD, Set.of(OVERDUE, ACKNOWLEDGED),
            OVERDUE, Set.of(ACKNOWLEDGED));

    /** True if that state may come next. */
    public boolean mayBecome(RecallState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
