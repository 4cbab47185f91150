package vn.lantoa.web.asset.page;

import java.util.List;

/**
 * Result of a bulk action for one asset.
 *
 * @param why reasons why the action failed; empty if it succeeded
 * @param was the former topic or agency code, for undo
 */
public record BulkOutcome(String asset, String title, List<String> why, String was) {
    /** Returns true if the action succeeded. */
    public boolean isDone() {
        return why.isEmpty();
    }
}
