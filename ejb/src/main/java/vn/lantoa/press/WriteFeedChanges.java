package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.release.ChangeFollower;

/**
 * Writes down which feeds each public change is in, behind what they had: a feed is in order because the head of the change
 * log is locked meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WriteFeedChanges implements ChangeFollower {
    private static final String SQL =
            """
            insert into feed_change (feed, rank, seq, asset_id, at)
            select f.feed,
                   coalesce((select max(h.rank) from feed_change h where h.feed = f.feed), 0)
                     + row_number() over (partition by f.feed order by c.seq),
                   c.seq, c.asset_id, c.at
            from public_change c
            join release r on r.id = c.release_id
            join asset a on a.id = c.asset_id
            join asset_version v on v.id = r.version_id
            cross join lateral (values ('all'), ('kind-' || lower(replace(a.kind, '_', '-'))), ('lang-' || a.language),
                                       ('topic-' || (v.texts ->> 'topic')), ('org-' || r.organisation_id)) as f (feed)
            where c.seq between :first and :last and f.feed is not null""";

    @PersistenceContext
    EntityManager entities;

    @Override
    public void follow(long first, long last) {
        SqlQuery.of(entities, SQL).with("first", first).with("last", last).update();
    }
}
