package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import vn.lantoa.asset.AssetKind;

/** Lists the feeds for everyone that have something in them now, those with most first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListFeeds {
    private static final String SELECT =
            """
            with shown as (
              select r.kind, r.language, r.texts ->> 'topic' as topic, o.code, o.name
              from public_release r join organisation o on o.id = r.organisation_id
              where r.current and (r.expires_at is null or r.expires_at > ?))
            select * from (
              select 'ALL' as by, '' as value, '' as name, count(*) as items from shown
              union all select 'KIND', kind, '', count(*) from shown group by kind
              union all select 'LANGUAGE', language, '', count(*) from shown group by language
              union all select 'TOPIC', topic, '', count(*) from shown where topic <> '' group by topic
              union all select 'ORGANISATION', code, name, count(*) from shown group by code, name) f
            order by items desc, value""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * A feed.
     *
     * @param name what the agency is called, with {@link FeedName.By#ORGANISATION}; else empty
     * @param items how many items stand in it now
     */
    public record Listed(FeedName feed, String name, long items) {}

    public List<Listed> call() {
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> listed((Object[]) row)).toList();
    }

    private static Listed listed(Object[] row) {
        var by = FeedName.By.valueOf((String) row[0]);
        var value = (String) row[1];
        var named = by == FeedName.By.KIND ? AssetKind.valueOf(value).slug() : value;
        return new Listed(new FeedName(by, named), (String) row[2], ((Number) row[3]).longValue());
    }
}
