package vn.lantoa.asset.history;

import java.util.List;
import vn.lantoa.kernel.Issue;

/**
 * Readiness of a draft for sealing.
 *
 * @param missing issues that prevent the sealing
 * @param held issues that would prevent the release of the sealed version
 * @param advised recommendations
 */
public record Readiness(List<Issue> missing, List<Issue> held, List<Issue> advised) {
    /** Returns whether the draft may be sealed now. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
