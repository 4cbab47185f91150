package vn.lantoa.distribution.wire;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.WithdrawalKind;

/** Reads the change log for one partner, a bounded stretch at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LogRows {
    /** How many rows are looked at for one answer, his or not. */
    static final int STRETCH = 2000;

    /**
     * Whose each row is: those for one partner alone are his; what is announced is for who signed; that something was
     * taken back is for whoever was entitled to it since it came out; all else for who is entitled now. What he is
     * entitled to no more, a REVOKE tells him.
     */
    private static final String SELECT =
            """
            with stretch as materialized (
              select seq, asset_id, version_number, change, release_id, reach, at, partner_id
              from change_entry where seq > ? order by seq limit ?),
            asking as (select cast(? as uuid) as id)
            select s.seq, s.asset_id, s.version_number, s.change, s.at, w.kind, w.explanation, w.replacement_asset_id,
                   w.withdrawn_at,
                   s.reach in ('PUBLIC', 'PARTNERS') and (s.partner_id is null or s.partner_id = p.id)
                   and case
                     when s.change in ('ANNOUNCE', 'CALL_OFF') then
                       exists (select 1 from embargo_agreement g where g.partner_id = p.id)
                       and entitled(p.id, a.kind, a.language, v.texts ->> 'topic', s.reach)
                     when s.change = 'REVOKE' then
                       entitled_since(p.id, a.kind, a.language, v.texts ->> 'topic', s.at, s.reach)
                     when s.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED') then
                       entitled_since(p.id, a.kind, a.language, v.texts ->> 'topic', r.published_at, s.reach)
                     else entitled(p.id, a.kind, a.language, v.texts ->> 'topic', s.reach)
                   end
            from stretch s cross join asking p
            join release r on r.id = s.release_id join asset a on a.id = s.asset_id
            join asset_version v on v.id = r.version_id
            left join withdrawal w on w.release_id = s.release_id
                 and s.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
            order by s.seq""";

    @PersistenceContext
    EntityManager entities;

    /** The rows after this number. */
    public LogWindow after(PartnerId partner, long seq) {
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, seq)
                .setParameter(2, STRETCH)
                .setParameter(3, partner.value())
                .getResultList();
        var his = new ArrayList<LogRow>();
        long last = seq;
        for (var each : rows) {
            var row = (Object[]) each;
            last = ((Number) row[0]).longValue();
            if ((Boolean) row[9]) his.add(row(row));
        }
        return new LogWindow(his, last, rows.size() == STRETCH);
    }

    private static LogRow row(Object[] row) {
        return new LogRow(
                ((Number) row[0]).longValue(),
                new AssetId((UUID) row[1]),
                ((Number) row[2]).intValue(),
                ChangeKind.valueOf((String) row[3]),
                Columns.instant(row[4]),
                notice(row));
    }

    private static @Nullable WithdrawalNotice notice(Object[] row) {
        if (row[5] == null) return null;
        return new WithdrawalNotice(
                new AssetId((UUID) row[1]),
                ((Number) row[2]).intValue(),
                WithdrawalKind.valueOf((String) row[5]),
                (String) row[6],
                row[7] == null ? null : new AssetId((UUID) row[7]),
                Columns.instant(row[8]));
    }
}
