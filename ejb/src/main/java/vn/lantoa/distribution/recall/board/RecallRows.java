package vn.lantoa.distribution.recall.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.recall.RecallReason;
import vn.lantoa.distribution.recall.RecallReceiptId;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.RecallWay;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/** Reads the board's rows. */
@ApplicationScoped
class RecallRows {
    private static final String LINES =
            """
            select r.id, r.asset_id, r.version_number, coalesce(v.texts ->> 'title', ''), w.kind, w.explanation,
                   w.withdrawn_at, max(c.due_at), count(*),
                   count(*) filter (where exists (select 1 from recall_telling t where t.receipt_id = c.id)),
                   count(*) filter (where c.state = 'ACKNOWLEDGED'),
                   count(*) filter (where c.state = 'OVERDUE')
            from recall_receipt c join release r on r.id = c.release_id join asset_version v on v.id = r.version_id
            join withdrawal w on w.release_id = r.id
            where %s
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

    List<RecallLine> lines(String where, Object... parameters) {
        return rows(LINES.formatted(where), parameters).map(RecallRows::line).toList();
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

    private static RecallLine line(Object[] row) {
        return new RecallLine(
                new RecallLine.Withdrawn(
                        new ReleaseId((UUID) row[0]),
                        new AssetId((UUID) row[1]),
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        WithdrawalKind.valueOf((String) row[4]),
                        (String) row[5],
                        Columns.instant(row[6])),
                Columns.instant(row[7]),
                ((Number) row[8]).longValue(),
                ((Number) row[9]).longValue(),
                ((Number) row[10]).longValue(),
                ((Number) row[11]).longValue());
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
