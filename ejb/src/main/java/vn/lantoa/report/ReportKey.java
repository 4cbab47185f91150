package vn.lantoa.report;

import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.report.deadline.ReportStep;

/** The identity of a report: whose, for which year, and for which step; the consolidated ones are those of the root. */
public record ReportKey(OrganisationId organisation, int year, ReportStep step) {
    /** That of a unit. */
    static ReportKey ofUnit(OrganisationId unit, int year) {
        return new ReportKey(unit, year, ReportStep.UNITS);
    }

    @Override
    public String toString() {
        return "report of " + organisation + " for " + year + ", " + step.slug();
    }
}
