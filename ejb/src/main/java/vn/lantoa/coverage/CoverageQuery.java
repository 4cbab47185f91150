package vn.lantoa.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;

/**
 * A query for coverage totals.
 *
 * @param kind kind of the units; null for every kind
 * @param unit unit for which to return one line per task; null for one line per unit
 * @param task task code; empty for all tasks
 * @param on day whose units the totals are grouped by; null for the units as they were at the time
 */
public record CoverageQuery(
        int year,
        @Nullable OrganisationKind kind,
        @Nullable OrganisationId unit,
        String task,
        @Nullable LocalDate on) {}
