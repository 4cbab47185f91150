package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.kernel.work.LongStatements;

/**
 * The steps of making the index anew, each in a transaction of its own: by the ids of assets, a batch at a time. How far it
 * has come is noted with each batch, so that whoever goes on after a crash does so from there. What is there stays until it
 * is written anew.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexRebuild {
    private static final int BATCH = 250;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SearchIndex index;

    /** Begins, unless what was ordered at that time has begun already. */
    public void begin(Instant ordered) {
        SqlQuery.of(
                        entities,
                        """
                        insert into search_rebuild (ordered_at) values (:ordered)
                        on conflict (only_row) do update set ordered_at = excluded.ordered_at, done_to = default
                        where search_rebuild.ordered_at <> excluded.ordered_at""")
                .with("ordered", ordered)
                .update();
    }

    /**
     * Writes the next batch.
     *
     * @return how many documents those were; 0 when there is nothing left
     */
    public int next() {
        var assets = SqlQuery.of(
                        entities,
                        """
                        select asset_id from release
                        where state = 'PUBLISHED' and reach = 'PUBLIC' and asset_id > (select done_to from search_rebuild)
                        order by asset_id limit :most""")
                .with("most", BATCH)
                .values(AssetId.class);
        if (assets.isEmpty()) return 0;
        index.refresh(assets);
        SqlQuery.of(entities, "update search_rebuild set done_to = :last")
                .with("last", assets.get(assets.size() - 1))
                .update();
        return assets.size();
    }

    /** Removes what is public no longer, and words that stand nowhere any more. */
    public void finish() {
        LongStatements.allow(entities);
        SqlQuery.of(
                        entities,
                        """
                        delete from search_document d where not exists (select 1 from release r
                            where r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC')""")
                .update();
        SqlQuery.of(
                        entities,
                        """
                        delete from search_word where word not in (
                          select word from ts_stat('select plain from search_document'))""")
                .update();
        SqlQuery.of(entities, "delete from search_rebuild").update();
    }
}
