package vn.lantoa.report;

import java.util.List;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationView;

/**
 * A contradiction in a report submitted to the department, to be examined before the report is accepted.
 *
 * @param task code of the task; empty if the contradiction is within an indicator
 * @param before uses of the previous year, if they fell; the denominator of the indicator
 * @param now reported uses; the numerator of an indicator above 100 percent
 * @param others the units that reported in the previous year, or the units that report the same proof
 * @param address address of the shared proof; empty otherwise, and if the proof was removed by law
 * @param indicator code of the indicator; empty if there is none
 */
public record Contradiction(
        Kind kind, String task, int before, int now, List<OrganisationView> others, String address, String indicator) {
    /** The kind of a contradiction. */
    public enum Kind implements Slug {
        /** Fewer uses than in the previous year, counted by the same rule. */
        FELL,
        /** A task has uses, but its indicator is 0. */
        INDICATOR_ZERO,
        /** The numerator of an indicator exceeds its denominator. */
        INDICATOR_ABOVE,
        /** Another unit reports the same proof. */
        SAME_PROOF
    }
}
