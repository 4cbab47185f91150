package vn.lantoa.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: a unit or an office must be reminded of its report.
 *
 * @param unit the unit, or the root organisation for a consolidated report
 * @param step null in events of earlier releases: the step of the units
 * @param lastOn the last day in time, as {@code 2026-12-05}
 * @param days number of days until that day
 */
public record UnitReminded(
        OrganisationId unit, int year, @Nullable ReportStep step, String lastOn, int days, Instant at)
        implements HubEvent {
    /** Returns the key of the report that is due. */
    ReportKey report() {
        return new ReportKey(unit, year, step == null ? ReportStep.UNITS : step);
    }
}
