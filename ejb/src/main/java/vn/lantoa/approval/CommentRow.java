package vn.lantoa.approval;

import org.jspecify.annotations.Nullable;

/** Row of {@link #SELECT}. */
public record CommentRow(
        CommentId id,
        @Nullable CommentId answersId,
        int version,
        boolean reason,
        Pinned pinned,
        CommentLine.Said said,
        CommentLine.@Nullable Settled settled) {
    static final String SELECT =
            """
            select c.id, c.answers_id, c.version_number as version, c.submission_id is not null as reason, c.place, c.spot,
                   c.said as text, c.said_at as at, coalesce(o.display_name, '') as by, c.resolved_at as settled_at,
                   case when c.resolved_at is not null then coalesce(r.display_name, '') end as settled_by
              from review_comment c
              left join officer o on o.id = c.said_by
              left join officer r on r.id = c.resolved_by
             where c.asset_id = :asset order by c.said_at, c.id""";

    /** Place, as stored in two columns. */
    public record Pinned(CommentPlace.Kind place, String spot) {}

    CommentLine line() {
        return new CommentLine(id, version, reason, new CommentPlace(pinned.place(), pinned.spot()), said, settled);
    }
}
