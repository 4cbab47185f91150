package vn.lantoa.approval.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@link #SELECT}. */
record CommentRow(
        CommentId id,
        @Nullable CommentId answersId,
        int version,
        boolean reason,
        CommentPlace.Kind place,
        String spot,
        String said,
        Instant saidAt,
        String saidBy,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {
    static final String SELECT =
            """
            select c.id, c.answers_id, c.version_number as version, c.submission_id is not null as reason, c.place, c.spot,
                   c.said, c.said_at, coalesce(o.display_name, '') as said_by, c.resolved_at, r.display_name as resolved_by
              from review_comment c
              left join officer o on o.id = c.said_by
              left join officer r on r.id = c.resolved_by
             where c.asset_id = :asset order by c.said_at, c.id""";

    CommentLine line() {
        return new CommentLine(
                id, version, reason, new CommentPlace(place, spot), said, saidAt, saidBy, resolvedAt, resolvedBy);
    }
}
