package vn.lantoa.report;

import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.Slug;

/**
 * The state of a unit's report.
 *
 * <pre>
 * DRAFT     -> SUBMITTED (by a second person)
 * SUBMITTED -> RETURNED (with a reason) | ACCEPTED
 * RETURNED  -> SUBMITTED
 * ACCEPTED  -> RETURNED (something was found later)
 * </pre>
 */
public enum ReportState implements Slug {
    /** The unit writes it. */
    DRAFT,
    /** The department has it. */
    SUBMITTED,
    /** The department wants it changed, and the unit writes again. */
    RETURNED,
    /** The department has taken it. */
    ACCEPTED;

    private static final Map<ReportState, Set<ReportState>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, ACCEPTED),
            RETURNED, Set.of(SUBMITTED),
            ACCEPTED, Set.of(RETURNED));

    /** True if that state may come next. */
    public boolean mayBecome(ReportState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True while the unit writes. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
