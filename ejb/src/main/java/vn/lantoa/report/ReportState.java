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
 * ACCEPTED  -> RETURNED (a problem was found later)
 * </pre>
 */
public enum ReportState implements Slug {
    /** The unit is writing the report. */
    DRAFT,
    /** The department has received the report. */
    SUBMITTED,
    /** The department requests changes, and the unit is writing again. */
    RETURNED,
    /** The department has accepted the report. */
    ACCEPTED;

    private static final Map<ReportState, Set<ReportState>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, ACCEPTED),
            RETURNED, Set.of(SUBMITTED),
            ACCEPTED, Set.of(RETURNED));

    /** Returns true if the state {@code next} may follow. */
    public boolean mayBecome(ReportState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Returns true while the unit is writing the report. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
