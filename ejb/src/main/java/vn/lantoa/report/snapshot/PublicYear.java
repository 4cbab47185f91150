package vn.lantoa.report.snapshot;

import java.time.Instant;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent.Share;

/**
 * The public results of a year: totals only, without texts, unit names or figures that are too small
 * ({@link SmallFigureRules}).
 *
 * @param reported number of units that have reported out of those that must
 */
public record PublicYear(int year, Origin origin, Share reported, PublicTotals totals) {
    /**
     * The origin of the figures.
     *
     * @param acceptedAt when the report was accepted
     * @param sha256 hash of the submission
     * @param plan the plan in the version that the report is based on
     * @param publisher name of the People's Committee
     */
    public record Origin(Instant acceptedAt, String sha256, Plan plan, String publisher) {}
}
