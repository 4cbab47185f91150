package vn.lantoa.distribution.recall.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.RecallReceiptId;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;

/** The reader of the board's rows. */
@ApplicationScoped
class RecallRows {
    /** What is still open, and of all else what was taken back last. */
    private static final String LINES =
            """
            with wanted as (
              select c.release_id from recall_receipt c join release r on r.id = c.release_id
              where c.state <> 'ACKNOWLEDGED' and %1$s
              union
              (select w.release_id from withdrawal w join release r on r.id = w.release_id
               where exists (select 1 from recall_receipt c where c.release_id = w.release_id and %1$s)
               order by w.withdrawn_at desc limit 200))
            select r.id as release, r.asset_id as asset, r.version_number as version, coalesce(v.texts ->> 'title', '') as title,
                   w.kind, w.explanation, w.withdrawn_at as at, max(c.due_at) as due_at, count(*) as named,
                   count(*) filter (where exists (select 1 from recall_telling t where t.receipt_id = c.id)) as told,
                   count(*) filter (where c.state = 'ACKNOWLEDGED') as acknowledged,
                   count(*) filter (where c.state = 'OVERDUE') as overdue
            from wanted n join recall_receipt c on c.release_id = n.release_id
            join release r on r.id = c.release_id join asset_version v on v.id = r.version_id
            join withdrawal w on w.release_id = r.id
            where %1$s
            group by r.id, v.id, w.release_id
            order by count(*) filter (where c.state <> 'ACKNOWLEDGED') = 0, w.withdrawn_at desc limit 200""";

    private static final String ROWS =
            """
            select p.id, p.name, c.reasons, c.state,
                   (select max(m.at) from recall_move m where m.receipt_id = c.id) as since, c.due_at, c.done, c.removed_at
            from recall_receipt c join partner p on p.id = c.partner_id
            where c.release_id = :release
            order by array_position(array['OVERDUE', 'NAMED', 'TOLD', 'ACKNOWLEDGED'], c.state), c.due_at, p.name""";

    private static final String TELLINGS =
            """
            select c.partner_id as partner, t.way, t.place, t.at from recall_telling t
              join recall_receipt c on c.id = t.receipt_id
            where c.release_id = :release order by t.at""";

    @Inject
    Database database;

    @Inject
    RecallPushRows pushes;

    /** The lines of the releases {@code r} and receipts {@code c} for which this holds, open ones first. */
    List<RecallLine> lines(String where, UnaryOperator<SqlQuery> parameters) {
        return parameters.apply(database.sql(LINES.formatted(where))).list(RecallLine.class);
    }

    List<RecallRow> rows(ReleaseId release) {
        var byRecipient = notificationsOf(release);
        var pushed = pushes.of(release);
        return database.sql(ROWS).with("release", release).list(Row.class).stream()
                .map(row -> {
                    var partner = row.partner().id();
                    return row.with(
                            byRecipient.getOrDefault(partner, List.of()), pushed.getOrDefault(partner, List.of()));
                })
                .toList();
    }

    PartnerId partnerOf(RecallReceiptId receipt) {
        return database.sql("select partner_id from recall_receipt where id = :receipt")
                .with("receipt", receipt)
                .value(PartnerId.class)
                .orElseThrow();
    }

    private Map<PartnerId, List<RecallRow.Notified>> notificationsOf(ReleaseId release) {
        return database.sql(TELLINGS).with("release", release).list(NotificationRow.class).stream()
                .collect(Collectors.groupingBy(
                        NotificationRow::partner, Collectors.mapping(NotificationRow::told, Collectors.toList())));
    }

    /** A receipt without what was told and pushed. */
    private record Row(
            RecallRow.Partner partner,
            RecallState state,
            Instant since,
            Instant dueAt,
            @Nullable String done,
            @Nullable Instant removedAt) {
        RecallRow with(List<RecallRow.Notified> told, List<RecallPush> pushes) {
            return new RecallRow(partner, state, since, dueAt, told, pushes, done, removedAt);
        }
    }

    private record NotificationRow(PartnerId partner, RecallRow.Notified told) {}
}
