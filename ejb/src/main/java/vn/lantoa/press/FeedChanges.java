package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;

/** The part of the change log that one public feed is made of. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FeedChanges {
    private static final String MATCHING =
            """
            from public_change c join asset a on a.id = c.asset_id join release r on r.id = c.release_id
            join asset_version v on v.id = r.version_id join organisation o on o.id = r.organisation_id
            where true""";

    @PersistenceContext
    EntityManager entities;

    /**
     * How far a feed has come.
     *
     * @param changes how many changes it has had
     * @param lastSeq number of the last one in the change log, 0 when there is none
     */
    record Extent(long changes, long lastSeq) {}

    /** An asset whose newest change in this feed is this one. */
    public record Newest(AssetId asset, Instant at) {}

    public Extent extentOf(FeedName feed) {
        var row = (Object[]) filtered("select count(*), coalesce(max(c.seq), 0) " + MATCHING, feed, "")
                .getSingleResult();
        return new Extent(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Number of the last change that this feed has had after that one, 0 when it has had none. */
    public long lastSeq(FeedName feed, long after) {
        var query = filtered("select coalesce(max(c.seq), 0) " + MATCHING, feed, " and c.seq > ?");
        query.setParameter(feed.by() == FeedName.By.ALL ? 1 : 2, after);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** The assets whose newest change has a rank (from 1) in this span, the newest first. */
    public List<Newest> newest(FeedName feed, long fromRank, long toRank) {
        var start = "with matching as (select c.seq, c.asset_id, c.at, row_number() over (order by c.seq) as rank ";
        var end =
                """
                ), newest as (select distinct on (asset_id) * from matching order by asset_id, seq desc)
                select asset_id, at from newest where rank between ? and ? order by seq desc""";
        var query = filtered(start + MATCHING, feed, end);
        int next = feed.by() == FeedName.By.ALL ? 1 : 2;
        query.setParameter(next, fromRank).setParameter(next + 1, toRank);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> newest((Object[]) row)).toList();
    }

    /** When the log last told something public of this asset. */
    public Instant changedAt(AssetId asset) {
        return Columns.instant(entities.createNativeQuery("select max(at) from public_change where asset_id = ?")
                .setParameter(1, asset.value())
                .getSingleResult());
    }

    private Query filtered(String start, FeedName feed, String end) {
        var query = entities.createNativeQuery(start + condition(feed.by()) + end);
        if (feed.by() != FeedName.By.ALL) query.setParameter(1, value(feed));
        return query;
    }

    private static String condition(FeedName.By by) {
        return switch (by) {
            case ALL -> "";
            case KIND -> " and a.kind = ?";
            case LANGUAGE -> " and a.language = ?";
            case TOPIC -> " and v.texts ->> 'topic' = ?";
            case ORGANISATION -> " and o.code = ?";
        };
    }

    private static String value(FeedName feed) {
        return feed.by() == FeedName.By.KIND
                ? feed.value().toUpperCase(Locale.ROOT).replace('-', '_')
                : feed.value();
    }

    private static Newest newest(Object[] row) {
        return new Newest(new AssetId((UUID) row[0]), Columns.instant(row[1]));
    }
}
