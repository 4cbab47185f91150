package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;

/** The part of the change log that one partner's feed is made of: what concerns him, and nothing under embargo. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnerFeedChanges {
    /** How many entries of the log are looked at, from the newest, his or not. */
    static final int STRETCH = 5000;

    /** How many assets such a feed holds at most. */
    static final int MOST = 100;

    private static final String SELECT =
            """
            with stretch as materialized (
              select seq, asset_id, change, release_id, reach, at, partner_id from change_entry
              where change not in ('ANNOUNCE', 'CALL_OFF') order by seq desc limit ?),
            asking as (select cast(? as uuid) as id),
            his as (
              select distinct on (s.asset_id) s.seq, s.asset_id, s.at
              from stretch s cross join asking p
              join release r on r.id = s.release_id join asset a on a.id = s.asset_id
              join asset_version v on v.id = r.version_id
              where s.reach in ('PUBLIC', 'PARTNERS') and (s.partner_id is null or s.partner_id = p.id)
                and r.published_at is not null
                and case when s.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                    then entitled_since(p.id, a.kind, a.language, v.texts ->> 'topic', r.published_at, s.reach)
                    else entitled(p.id, a.kind, a.language, v.texts ->> 'topic', s.reach) end
              order by s.asset_id, s.seq desc)
            select asset_id, at from his order by seq desc limit ?""";

    @PersistenceContext
    EntityManager entities;

    /** The assets that changed last for him, the newest first. */
    public List<FeedChanges.Newest> newest(PartnerId partner) {
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, STRETCH)
                .setParameter(2, partner.value())
                .setParameter(3, MOST)
                .getResultList();
        return rows.stream().map(row -> newest((Object[]) row)).toList();
    }

    private static FeedChanges.Newest newest(Object[] row) {
        return new FeedChanges.Newest(new AssetId((UUID) row[0]), Columns.instant(row[1]));
    }
}
