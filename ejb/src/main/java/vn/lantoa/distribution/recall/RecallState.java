package vn.lantoa.distribution.recall;

import java.util.Map;
import java.util.Set;

/**
 * How it stands with one partner and one thing that was taken back.
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
    /** He may hold it; nobody knows yet that he was told. */
    NAMED,
    /** He was told by one way at least. */
    TOLD,
    /** His time to answer is over. */
    OVERDUE,
    /** He has said what he has done. */
    ACKNOWLEDGED;

    private static final Map<RecallState, Set<RecallState>> NEXT = Map.of(
            NAMED, Set.of(TOLD, OVERDUE, ACKNOWLEDGED),
            TOLD, Set.of(OVERDUE, ACKNOWLEDGED),
            OVERDUE, Set.of(ACKNOWLEDGED));

    /** Whether it may become this next. */
    public boolean mayBecome(RecallState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
