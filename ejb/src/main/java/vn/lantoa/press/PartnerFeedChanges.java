package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The part of the change log that one partner's feed is made of: what concerns that partner, and nothing under embargo.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnerFeedChanges {
    /** The number of newest entries of the log that are read, the partner's or not. */
    static final int STRETCH = 5000;

    /** The newest entries that are read first: whoever is given much finds a whole feed in them. */
    private static final int FIRST = 500;

    /** The most assets that such a feed holds. */
    static final int MOST = 100;

    private static final String SELECT =
            """
            with stretch as materialized (
              (select seq, asset_id, change, release_id, reach, at from change_entry
                where change not in ('ANNOUNCE', 'CALL_OFF') and partner_id is null order by seq desc limit :stretch)
              union all
              (select seq, asset_id, change, release_id, reach, at from change_entry
                where partner_id = :partner order by seq desc limit :stretch)
              order by seq desc limit :stretch),
            asking as (select cast(:partner as uuid) as id),
            his as (
              select distinct on (s.asset_id) s.seq, s.asset_id, s.at
              from stretch s cross join asking p
              join release r on r.id = s.release_id join asset a on a.id = s.asset_id
              join asset_version v on v.id = r.version_id
              where s.reach in ('PUBLIC', 'PARTNERS') and r.published_at is not null
                and case when s.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')
                    then entitled_since(p.id, a.kind, a.language, v.texts ->> 'topic', r.published_at, s.reach)
                    else entitled(p.id, a.kind, a.language, v.texts ->> 'topic', s.reach) end
              order by s.asset_id, s.seq desc)
            select asset_id as asset, at from his order by seq desc limit :most""";

    @Inject
    Database database;

    /** The assets that changed last for this partner, the newest first. */
    public List<FeedChanges.Newest> newest(PartnerId partner) {
        var first = newest(partner, FIRST);
        return first.size() == MOST ? first : newest(partner, STRETCH);
    }

    private List<FeedChanges.Newest> newest(PartnerId partner, int stretch) {
        return database.sql(SELECT)
                .with("partner", partner)
                .with("stretch", stretch)
                .with("most", MOST)
                .list(FeedChanges.Newest.class);
    }
}
