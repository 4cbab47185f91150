package vn.lantoa.report.publication;

import java.time.Instant;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.consolidated.ConsolidatedContent.Share;

/**
 * What everybody may see of a year: totals alone, without texts that somebody typed, without names of units, and without
 * figures that are too small ({@link SmallFigureRules}).
 *
 * @param reported how many of the units that have to report have done so
 */
public record PublicYear(int year, Origin origin, Share reported, PublicTotals totals) {
    /**
     * What the figures come from.
     *
     * @param acceptedAt when the report was accepted
     * @param sha256 of what was submitted
     * @param plan as it was in the version that the report was read by
     * @param publisher the People's Committee, by its name
     */
    public record Origin(Instant acceptedAt, String sha256, Plan plan, String publisher) {}
}
