package vn.lantoa.web.asset.library;

import java.util.List;

/**
 * What became of one of many assets.
 *
 * @param why the reasons for which nothing was done; empty where it was
 * @param was the former topic, or the code of the former agency, for whoever wants it back
 */
public record BulkOutcome(String asset, String title, List<String> why, String was) {
    public BulkOutcome {
        why = List.copyOf(why);
    }

    /** True if it was done. */
    public boolean isDone() {
        return why.isEmpty();
    }
}
