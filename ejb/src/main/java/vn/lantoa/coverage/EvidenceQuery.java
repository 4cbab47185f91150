package vn.lantoa.coverage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Use;

/**
 * A question for rows of evidence.
 *
 * @param unit null for what is shown by sites of which nobody knows whose they are
 * @param task its number; empty for all
 * @param uses of which kinds; empty for all
 * @param firstOn the first month
 * @param lastOn the last month
 * @param on the day whose units they are read by; null for the units as they were at the time
 */
public record EvidenceQuery(
        @Nullable OrganisationId unit,
        String task,
        Set<Use> uses,
        LocalDate firstOn,
        LocalDate lastOn,
        @Nullable LocalDate on) {
    public EvidenceQuery {
        uses = Set.copyOf(uses);
    }

    /** The row after which a page begins: its month and its id. */
    public record After(LocalDate month, UUID id) {
        /** Before all rows. */
        public static final After NOTHING = new After(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }
}
