package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.LongStatements;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.release.ChangeFollower;

/**
 * The rebuild of all read models of releases (documents of the search, what is shown, what feeds hold), in steps with a
 * transaction each: by the ids of assets, a batch at a time. Its progress is recorded with each batch, so that it goes
 * on there after a crash. Present rows stay until they are written again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadModelRebuild {
    private static final int BATCH = 250;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Instance<ChangeFollower> followers;

    @Inject
    AuditLog audit;

    /** Begins, unless the rebuild ordered at that time has begun already. */
    public void begin(Instant ordered) {
        SqlQuery.of(
                        entities,
                        """
                        insert into search_rebuild (ordered_at) values (:ordered)
                        on conflict (only_row) do update set ordered_at = excluded.ordered_at, done_to = default,
                            wrong = default
                        where search_rebuild.ordered_at <> excluded.ordered_at""")
                .with("ordered", ordered)
                .update();
    }

    /**
     * Writes the next batch.
     *
     * @return whether there was one; if not, only {@link #finish} is left
     */
    public boolean next() {
        if (!isGoingOn()) return false;
        // locked against a move of one of their releases
        var assets = SqlQuery.of(
                        entities,
                        """
                        select id from asset where id > (select done_to from search_rebuild)
                        order by id limit :most for key share""")
                .with("most", BATCH)
                .values(AssetId.class);
        if (!assets.isEmpty()) write(assets);
        return !assets.isEmpty();
    }

    /** Waits for the turn: of two who rebuild at once each writes batches, and one finishes. */
    private boolean isGoingOn() {
        return SqlQuery.of(entities, "select 1 as going from search_rebuild for update")
                .value(Integer.class)
                .isPresent();
    }

    private void write(List<AssetId> assets) {
        long wrong = 0;
        for (var follower : followers) wrong += follower.rebuild(assets);
        SqlQuery.of(entities, "update search_rebuild set done_to = :last, wrong = wrong + :wrong")
                .with("last", assets.get(assets.size() - 1))
                .with("wrong", wrong)
                .update();
    }

    /**
     * Writes the rows that belong to no single asset, and records the result for the operator; nothing where another has
     * finished meanwhile.
     *
     * @return number of rows that were not what they should have been, in all
     */
    public long finish() {
        LongStatements.allow(entities);
        if (!isGoingOn()) return 0;
        long wrong = SqlQuery.of(entities, "select wrong from search_rebuild")
                .value(Long.class)
                .orElse(0L);
        for (var follower : followers) wrong += follower.settle();
        SqlQuery.of(entities, "delete from search_rebuild").update();
        audit.record(Actor.SYSTEM, "search-rebuilt", "search", Map.of("wrong", String.valueOf(wrong)));
        return wrong;
    }
}
