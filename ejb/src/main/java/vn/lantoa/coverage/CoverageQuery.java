package vn.lantoa.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;

/**
 * A question for totals.
 *
 * @param kind of the units; null for every kind
 * @param unit whose tasks are asked for; null for one line a unit
 * @param task its number; empty for all tasks
 * @param on the day whose units they are read by; null for the units as they were at the time
 */
public record CoverageQuery(
        int year,
        @Nullable OrganisationKind kind,
        @Nullable OrganisationId unit,
        String task,
        @Nullable LocalDate on) {}
