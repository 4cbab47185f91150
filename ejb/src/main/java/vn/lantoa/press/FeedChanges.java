package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/** Reader of the public changes of each feed. The changes are ordered, and each is addressed by its rank. */
@ApplicationScoped
public class FeedChanges {
    /**
     * Computes the name under which a feed is stored. It has the id of an agency or service, because the code may
     * change.
     */
    private static final String FEED =
            """
            case :by when 'ORGANISATION' then 'org-' || (select o.id from organisation o where o.code = :value)
                     when 'SERVICE' then 'service-' || (select k.service_id from service_code k where k.code = :value)
                     else :feed end""";

    private static final String OF = "from feed_change c where c.feed = " + FEED;

    @Inject
    Database database;

    /**
     * Extent of a feed.
     *
     * @param changes the number of changes in the feed
     * @param lastSeq the number of the last change in the change log; 0 if there is none
     */
    record Extent(long changes, long lastSeq) {}

    /** Asset with the time of its newest change in a feed. */
    public record Newest(AssetId asset, Instant at) {}

    public Extent extentOf(FeedName feed) {
        return of(feed, "select c.rank as changes, c.seq as last_seq", " order by c.rank desc limit 1")
                .first(Extent.class)
                .orElse(new Extent(0, 0));
    }

    /** Returns the number of the feed's last change after the given number; 0 if there is none. */
    public long lastSeq(FeedName feed, long after) {
        long last = extentOf(feed).lastSeq();
        return last > after ? last : 0;
    }

    /** Returns the assets whose newest change has a rank (from 1) in the given range, the newest first. */
    public List<Newest> newest(FeedName feed, long fromRank, long toRank) {
        return of(
                        feed,
                        "select c.asset_id as asset, c.at",
                        """
                        and c.rank between :from and :to
                           and not exists (select 1 from feed_change n
                                           where n.feed = c.feed and n.asset_id = c.asset_id and n.rank > c.rank)
                        order by c.rank desc""")
                .with("from", fromRank)
                .with("to", toRank)
                .list(Newest.class);
    }

    /** Returns those of the given assets that currently belong to the feed. */
    public Set<AssetId> standing(FeedName feed, List<Newest> changed) {
        return Set.copyOf(named(
                        "select a.asset_id from feed_asset a where a.asset_id = any (cast(:assets as uuid[]))"
                                + " and a.feeds @> array[cast(" + FEED + " as text)]",
                        feed)
                .with("assets", changed.stream().map(Newest::asset).toList())
                .values(AssetId.class));
    }

    /** Returns the instant of the asset's last public change. */
    public Instant changedAt(AssetId asset) {
        return database.sql("select max(at) from public_change where asset_id = :asset")
                .with("asset", asset)
                .one(Instant.class);
    }

    /** Returns those of the given assets that were ever public, with their last public change, the newest first. */
    public List<Newest> newest(Collection<AssetId> assets, int most) {
        return database.sql(
                        """
                        select asset_id as asset, max(at) as at from public_change
                         where asset_id = any (cast(:assets as uuid[]))
                         group by asset_id order by max(at) desc, asset_id limit :most""")
                .with("assets", assets)
                .with("most", most)
                .list(Newest.class);
    }

    private SqlQuery of(FeedName feed, String select, String end) {
        return named(select + "\n" + OF + "\n" + end, feed);
    }

    private SqlQuery named(String sql, FeedName feed) {
        return database.sql(sql)
                .with("by", feed.by())
                .with("value", feed.value())
                .with("feed", feed.toString());
    }
}
