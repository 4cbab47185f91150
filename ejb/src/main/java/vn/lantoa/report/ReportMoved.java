package vn.lantoa.report;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: a report was submitted, returned or accepted.
 *
 * @param organisation the unit, or the root organisation for a consolidated report
 * @param number lock version of the report after the change
 * @param reason reason of a return; otherwise empty
 */
public record ReportMoved(
        OrganisationId organisation,
        int year,
        ReportStep step,
        ReportState state,
        long number,
        String reason,
        Instant at)
        implements HubEvent {}
