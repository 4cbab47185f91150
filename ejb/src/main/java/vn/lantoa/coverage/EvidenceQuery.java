package vn.lantoa.coverage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Use;

/**
 * A query for rows of evidence.
 *
 * @param unit unit of the uses; null for sites whose owner is unknown
 * @param task task code; empty for all
 * @param uses kinds of use; empty for all
 * @param firstOn first month
 * @param lastOn last month
 * @param on day whose units the rows are grouped by; null for the units as they were at the time
 */
public record EvidenceQuery(
        @Nullable OrganisationId unit,
        String task,
        Set<Use> uses,
        LocalDate firstOn,
        LocalDate lastOn,
        @Nullable LocalDate on) {

    /** The row after which a page begins: its month and id. */
    public record After(LocalDate month, UUID id) {
        /** The position before all rows. */
        public static final After NOTHING = new After(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }
}
