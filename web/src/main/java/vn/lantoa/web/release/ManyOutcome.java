package vn.lantoa.web.release;

import java.util.List;

/**
 * Result of a bulk release for one version.
 *
 * @param release id of the planned or cancelled release; empty if refused
 * @param why reasons of a refusal
 */
public record ManyOutcome(String asset, int number, String title, String release, List<String> why) {
    /** Returns true if the action succeeded. */
    public boolean isDone() {
        return why.isEmpty();
    }
}
