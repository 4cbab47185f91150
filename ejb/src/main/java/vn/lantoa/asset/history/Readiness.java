package vn.lantoa.asset.history;

import java.util.List;
import vn.lantoa.kernel.Issue;

/**
 * The readiness of a draft for sealing.
 *
 * @param missing issues that prevent it
 * @param held issues that would hold up the release of what is sealed
 * @param advised issues that do neither
 */
public record Readiness(List<Issue> missing, List<Issue> held, List<Issue> advised) {
    public Readiness {
        missing = List.copyOf(missing);
        held = List.copyOf(held);
        advised = List.copyOf(advised);
    }

    /** True if it may be sealed now. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
