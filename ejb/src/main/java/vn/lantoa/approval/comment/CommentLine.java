package vn.lantoa.approval.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its readers see it.
 *
 * @param version number of the version that it was said about
 * @param reason whether it is the reason of a return
 * @param settled who settled it; null while it is open
 */
public record CommentLine(
        CommentId id, int version, boolean reason, CommentPlace place, Said said, @Nullable Settled settled) {
    /** The words of a comment; {@code by} is a name, empty where the officer is gone. */
    public record Said(String text, Instant at, String by) {}

    /** The end of a comment. */
    public record Settled(Instant settledAt, String settledBy) {}

    /** True while it waits to be settled. */
    public boolean isOpen() {
        return settled == null;
    }
}
