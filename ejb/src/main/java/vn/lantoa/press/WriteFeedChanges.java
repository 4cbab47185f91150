package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ChangeFollower;

/**
 * Writes for each public change the feeds that contain the change, its rank in each feed, and the number of items per
 * feed. The head of the change log is locked meanwhile, so that ranks stay in order and counts stay correct.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteFeedChanges implements ChangeFollower {
    private static final String FEEDS_OF_CHANGES =
            """
            from public_change c
            join release r on r.id = c.release_id
            join asset a on a.id = c.asset_id
            join asset_version v on v.id = r.version_id
            cross join unnest(feeds_of(a.kind, a.language, v.texts ->> 'topic', r.organisation_id)
                              || service_feeds(v.notes, c.seq) || practice_feeds(c.asset_id, c.seq)) as f (feed)
            """;

    private static final String CHANGES =
            """
            insert into feed_change (feed, rank, seq, asset_id, at)
            select f.feed,
                   coalesce((select max(h.rank) from feed_change h where h.feed = f.feed), 0)
                     + row_number() over (partition by f.feed order by c.seq),
                   c.seq, c.asset_id, c.at
            """
                    + FEEDS_OF_CHANGES + "where c.seq between :first and :last";

    /**
     * Computes all changes of all feeds from the log, which is possible because a release never changes its version or
     * agency.
     */
    private static final String TRUTH =
            """
            with truth as (
              select f.feed, row_number() over (partition by f.feed order by c.seq) as rank, c.seq, c.asset_id, c.at
              %s)
            """
                    .formatted(FEEDS_OF_CHANGES);

    private static final String WRONG = TRUTH
            + """
                    select feed, count(*) as rows from truth t full join feed_change k using (feed, rank)
                    where (t.seq, t.asset_id, t.at) is distinct from (k.seq, k.asset_id, k.at) group by feed""";

    private static final String REWRITE = TRUTH
            + """
                    insert into feed_change (feed, rank, seq, asset_id, at)
                    select feed, rank, seq, asset_id, at from truth where feed = any (cast(:feeds as text[]))""";

    private static final String COUNTS =
            """
            with changed as (%s),
            former as (select f.asset_id, f.feeds from feed_asset f join changed using (asset_id)),
            shown as (
              select r.asset_id, feeds_of(a.kind, a.language, v.texts ->> 'topic', r.organisation_id)
                                 || service_feeds(v.notes, null) || practice_feeds(r.asset_id, null) as feeds
              from changed c join release r on r.asset_id = c.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id),
            taken as (
              delete from feed_asset using changed where feed_asset.asset_id = changed.asset_id
                and not exists (select 1 from shown s where s.asset_id = changed.asset_id)),
            put as (
              insert into feed_asset (asset_id, feeds)
              select asset_id, feeds from shown except select asset_id, feeds from former
              on conflict (asset_id) do update set feeds = excluded.feeds where feed_asset.feeds <> excluded.feeds),
            difference as (
              select feed, sum(items) as items
              from (select unnest(feeds) as feed, 1 as items from shown union all select unnest(feeds), -1 from former) d
              group by feed having sum(items) <> 0)
            insert into feed_count (feed, items) select feed, items from difference order by feed
            on conflict (feed) do update set items = feed_count.items + excluded.items""";

    private static final String COUNTS_OF_CHANGES =
            COUNTS.formatted("select distinct asset_id from change_entry where seq between :first and :last");

    private static final String COUNTS_OF_ASSETS =
            COUNTS.formatted("select unnest(cast(:assets as uuid[])) as asset_id");

    /** Corrects counts by their difference within one snapshot, so that concurrent releases are counted as well. */
    private static final String RECOUNT =
            """
            with standing as (select feed, count(*) as items from feed_asset cross join unnest(feeds) feed group by feed)
            insert into feed_count (feed, items)
            select feed, coalesce(s.items, 0) - coalesce(c.items, 0) from standing s full join feed_count c using (feed)
            where coalesce(s.items, 0) <> coalesce(c.items, 0) order by feed
            on conflict (feed) do update set items = feed_count.items + excluded.items""";

    @Inject
    Database database;

    @Override
    public void follow(long first, long last) {
        for (var sql : List.of(CHANGES, COUNTS_OF_CHANGES))
            database.sql(sql).with("first", first).with("last", last).update();
    }

    @Override
    public int rebuild(Collection<AssetId> assets) {
        return database.sql(COUNTS_OF_ASSETS).with("assets", assets).update();
    }

    @Override
    public int settle() {
        return rewrite() + database.sql(RECOUNT).update();
    }

    /** Feed with the number of wrong rows. */
    private record WrongFeed(String feed, long rows) {}

    /**
     * Rewrites wrong feeds. The check blocks no other transaction; while a wrong feed is rewritten, all releases wait.
     */
    private int rewrite() {
        var wrong = database.sql(WRONG).list(WrongFeed.class);
        if (wrong.isEmpty()) return 0;
        database.sql("select seq from change_head for update").value(Long.class);
        var feeds = wrong.stream().map(WrongFeed::feed).toList();
        for (var sql : List.of("delete from feed_change where feed = any (cast(:feeds as text[]))", REWRITE))
            database.sql(sql).with("feeds", feeds).update();
        return Math.toIntExact(wrong.stream().mapToLong(WrongFeed::rows).sum());
    }
}
