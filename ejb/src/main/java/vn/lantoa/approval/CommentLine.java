package vn.lantoa.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Comment as shown to readers.
 *
 * @param answersId the comment to which this comment replies; null for the first comment of a thread
 * @param version the number of the commented version
 * @param reason whether the comment is the reason of a return
 * @param settled who resolved the comment and when; null while the comment is open
 */
public record CommentLine(
        CommentId id,
        @Nullable CommentId answersId,
        int version,
        boolean reason,
        CommentPlace place,
        Said said,
        @Nullable Settled settled) {
    static final String SELECT =
            """
            select c.id, c.answers_id, c.version_number as version, c.submission_id is not null as reason, c.place as kind, c.spot,
                   c.said as text, c.said_at as at, coalesce(o.display_name, '') as by, c.resolved_at as settled_at,
                   case when c.resolved_at is not null then coalesce(r.display_name, '') end as settled_by
              from review_comment c
              left join officer o on o.id = c.said_by
              left join officer r on r.id = c.resolved_by
             where c.asset_id = :asset order by c.said_at, c.id""";

    /** Text, time and author of a comment; {@code by} is a name, empty if the officer no longer exists. */
    public record Said(String text, Instant at, String by) {}

    /** Time and name of the officer who resolved a comment. */
    public record Settled(Instant settledAt, String settledBy) {}

    /** Returns whether the comment is not resolved. */
    public boolean isOpen() {
        return settled == null;
    }
}
