package vn.lantoa.approval.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its readers see it.
 *
 * @param version number of the version that it was said about
 * @param reason whether it is the reason of a return
 * @param by name of who said it
 * @param resolvedBy name of who settled it; null while it is open
 */
public record CommentLine(
        CommentId id,
        int version,
        boolean reason,
        CommentPlace place,
        String said,
        Instant at,
        String by,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {
    /** True while it waits to be settled. */
    public boolean isOpen() {
        return resolvedAt == null;
    }
}
