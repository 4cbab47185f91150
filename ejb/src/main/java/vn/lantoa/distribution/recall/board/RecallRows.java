package vn.lantoa.distribution.recall.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.distribution.recall.RecallReason;
import vn.lantoa.distribution.recall.RecallReceiptId;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.RecallWay;
import vn.lantoa.kernel.Columns;
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
            select p.id, p.name, array_to_string(c.reasons, ' '), c.state,
                   (select max(m.at) from recall_move m where m.receipt_id = c.id), c.due_at, c.done, c.removed_at
            from recall_receipt c join partner p on p.id = c.partner_id
            where c.release_id = ?
            order by array_position(array['OVERDUE', 'NAMED', 'TOLD', 'ACKNOWLEDGED'], c.state), c.due_at, p.name""";

    private static final String TELLINGS =
            """
            select c.partner_id, t.way, t.place, t.at from recall_telling t join recall_receipt c on c.id = t.receipt_id
            where c.release_id = ? order by t.at""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    RecallPushRows pushes;

    /** The lines of the releases {@code r} and receipts {@code c} for which this holds, open ones first. */
    List<RecallLine> lines(String where, UnaryOperator<SqlQuery> parameters) {
        return parameters.apply(SqlQuery.of(entities, LINES.formatted(where))).list(RecallLine.class);
    }

    List<RecallRow> rows(ReleaseId release) {
        var told = told(release);
        var pushed = pushes.of(release);
        return rows(ROWS, release.value())
                .map(row -> {
                    var partner = new PartnerId((UUID) row[0]);
                    return row(row, told.getOrDefault(partner, List.of()), pushed.getOrDefault(partner, List.of()));
                })
                .toList();
    }

    PartnerId partnerOf(RecallReceiptId receipt) {
        return new PartnerId((UUID) entities.createNativeQuery("select partner_id from recall_receipt where id = ?")
                .setParameter(1, receipt.value())
                .getSingleResult());
    }

    private Stream<Object[]> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    private static RecallRow row(Object[] row, List<RecallRow.Told> told, List<RecallPush> pushes) {
        var reasons = Arrays.stream(((String) row[2]).split(" "))
                .map(RecallReason::valueOf)
                .toList();
        return new RecallRow(
                new RecallRow.Partner(new PartnerId((UUID) row[0]), (String) row[1], reasons),
                RecallState.valueOf((String) row[3]),
                Columns.instant(row[4]),
                Columns.instant(row[5]),
                told,
                pushes,
                (String) row[6],
                Columns.instantOrNull(row[7]));
    }

    private Map<PartnerId, List<RecallRow.Told>> told(ReleaseId release) {
        return rows(TELLINGS, release.value())
                .collect(Collectors.groupingBy(
                        row -> new PartnerId((UUID) row[0]),
                        Collectors.mapping(
                                row -> new RecallRow.Told(
                                        RecallWay.valueOf((String) row[1]), (String) row[2], Columns.instant(row[3])),
                                Collectors.toList())));
    }
}
