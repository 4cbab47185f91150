package vn.lantoa.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Comment as shown to readers.
 *
 * @param version the number of the version it is about
 * @param reason whether it is the reason of a return
 * @param settled who resolved it and when; null while it is open
 */
public record CommentLine(
        CommentId id, int version, boolean reason, CommentPlace place, Said said, @Nullable Settled settled) {
    /** Text, time and author of a comment; {@code by} is a name, empty if the officer no longer exists. */
    public record Said(String text, Instant at, String by) {}

    /** Time and name of the officer who resolved a comment. */
    public record Settled(Instant settledAt, String settledBy) {}

    /** Returns whether the comment is not resolved. */
    public boolean isOpen() {
        return settled == null;
    }
}
