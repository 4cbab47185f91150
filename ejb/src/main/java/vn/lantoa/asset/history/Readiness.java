package vn.lantoa.asset.history;

import java.util.List;
import vn.lantoa.kernel.Issue;

/**
 * The readiness of a draft for sealing.
 *
 * @param missing issues that prevent it
 * @param advised issues that do not
 */
public record Readiness(List<Issue> missing, List<Issue> advised) {
    public Readiness {
        missing = List.copyOf(missing);
        advised = List.copyOf(advised);
    }

    /** True if it may be sealed now. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
