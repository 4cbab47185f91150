package vn.lantoa.asset.history;

import java.util.List;
import vn.lantoa.kernel.Issue;

/**
 * How far a draft is from being sealed.
 *
 * @param missing what holds it up
 * @param advised what would make it better
 */
public record Readiness(List<Issue> missing, List<Issue> advised) {
    public Readiness {
        missing = List.copyOf(missing);
        advised = List.copyOf(advised);
    }

    /** Whether it may be sealed now. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
