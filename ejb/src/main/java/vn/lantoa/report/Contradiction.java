package vn.lantoa.report;

import java.util.List;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationView;

/**
 * Something in a report that the department has, and that somebody looks at before it is accepted.
 *
 * @param before the uses of the year before, where they fell
 * @param now the uses that were reported
 * @param others the units that reported in the year before, or those that report the same proof
 * @param address where the same proof can be looked up; empty elsewhere, and where it was removed by law
 */
public record Contradiction(
        Kind kind, String task, int before, int now, List<OrganisationView> others, String address) {
    public Contradiction {
        others = List.copyOf(others);
    }

    /** A kind of it. */
    public enum Kind implements Slug {
        /** Fewer uses than the year before. */
        FELL,
        /** Something is said of the task, and nothing shows it. */
        WORDS_ALONE,
        /** All uses are declared, and none is proven. */
        DECLARED_ALONE,
        /** Another unit reports the same proof. */
        SAME_PROOF
    }
}
