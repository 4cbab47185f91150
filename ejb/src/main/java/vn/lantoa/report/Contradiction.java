package vn.lantoa.report;

import java.util.List;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationView;

/**
 * A contradiction in a report submitted to the department, to be examined before the report is accepted.
 *
 * @param before uses of the previous year, if they fell
 * @param now reported uses
 * @param others the units that reported in the previous year, or the units that report the same proof
 * @param address address of the shared proof; empty otherwise, and if the proof was removed by law
 */
public record Contradiction(
        Kind kind, String task, int before, int now, List<OrganisationView> others, String address) {
    /** The kind of a contradiction. */
    public enum Kind implements Slug {
        /** Fewer uses than in the previous year. */
        FELL,
        /** A task has a text, but no evidence. */
        WORDS_ALONE,
        /** All uses of a task are declared, and none is proven. */
        DECLARED_ALONE,
        /** Another unit reports the same proof. */
        SAME_PROOF
    }
}
