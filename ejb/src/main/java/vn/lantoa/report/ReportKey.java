package vn.lantoa.report;

import vn.lantoa.organisation.OrganisationId;

/** The identity of a report: organisation, year and step. Consolidated reports belong to the root organisation. */
public record ReportKey(OrganisationId organisation, int year, ReportStep step) {
    /** Returns the key of a unit's report. */
    public static ReportKey ofUnit(OrganisationId unit, int year) {
        return new ReportKey(unit, year, ReportStep.UNITS);
    }

    /** Returns whether the report consolidates the reports of units. */
    boolean isConsolidated() {
        return step != ReportStep.UNITS;
    }

    @Override
    public String toString() {
        return "report of " + organisation + " for " + year + ", " + step.slug();
    }
}
