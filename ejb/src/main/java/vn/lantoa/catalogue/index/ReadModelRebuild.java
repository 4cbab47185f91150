package vn.lantoa.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.LongStatements;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.release.ChangeFollower;

/**
 * Rebuild of all read models of releases (search documents, shown releases, feeds), in batches of assets by id, with
 * one transaction per batch. Workers process two slices of ids in parallel. Progress is stored with each batch, so that
 * a rebuild continues after a crash. Existing rows stay until they are rewritten.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReadModelRebuild {
    private static final int BATCH = 250;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Instance<ChangeFollower> followers;

    @Inject
    AuditLog audit;

    /** Slice with its next batch: assets with ids above {@code doneTo} and up to {@code upTo}. */
    private record Slice(int slice, UUID doneTo, UUID upTo) {}

    /** Starts the rebuild, unless the rebuild ordered at the given time has started already. */
    public void begin(Instant ordered) {
        SqlQuery.of(
                        entities,
                        """
                        insert into search_rebuild (slice, ordered_at, done_to, up_to)
                        values (0, :ordered, '00000000-0000-0000-0000-000000000000', '7fffffff-ffff-ffff-ffff-ffffffffffff'),
                               (1, :ordered, '7fffffff-ffff-ffff-ffff-ffffffffffff', 'ffffffff-ffff-ffff-ffff-ffffffffffff')
                        on conflict (slice) do update set ordered_at = excluded.ordered_at, done_to = excluded.done_to,
                            wrong = default
                        where search_rebuild.ordered_at <> excluded.ordered_at""")
                .with("ordered", ordered)
                .update();
    }

    /**
     * Rebuilds the next batch of a slice that no other worker is processing.
     *
     * @return false if there is no such batch
     */
    public boolean next() {
        var free = SqlQuery.of(
                        entities,
                        """
                        select slice, done_to, up_to from search_rebuild where done_to < up_to
                        order by slice limit 1 for update skip locked""")
                .first(Slice.class);
        free.ifPresent(this::write);
        return free.isPresent();
    }

    private void write(Slice slice) {
        // the lock prevents changes of their releases
        var assets = SqlQuery.of(
                        entities,
                        "select id from asset where id > :from and id <= :to order by id limit :most for key share")
                .with("from", slice.doneTo())
                .with("to", slice.upTo())
                .with("most", BATCH)
                .values(AssetId.class);
        long wrong = 0;
        if (!assets.isEmpty()) for (var follower : followers) wrong += follower.rebuild(assets);
        var isLast = assets.size() < BATCH;
        SqlQuery.of(entities, "update search_rebuild set done_to = :to, wrong = wrong + :wrong where slice = :slice")
                .with(
                        "to",
                        isLast ? slice.upTo() : assets.get(assets.size() - 1).value())
                .with("wrong", wrong)
                .with("slice", slice.slice())
                .update();
    }

    /**
     * Rebuilds the rows that belong to no single asset and writes the result to the audit log, unless another node has
     * finished in the meantime. Waits for batches that other workers are processing.
     *
     * @return the total number of rows that were wrong; empty if batches are left
     */
    public OptionalLong finish() {
        LongStatements.allow(entities);
        var slices = SqlQuery.of(entities, "select wrong, done_to < up_to as going from search_rebuild for update")
                .list(SliceResult.class);
        if (slices.isEmpty()) return OptionalLong.of(0);
        if (slices.stream().anyMatch(SliceResult::going)) return OptionalLong.empty();
        long wrong = slices.stream().mapToLong(SliceResult::wrong).sum();
        for (var follower : followers) wrong += follower.settle();
        SqlQuery.of(entities, "delete from search_rebuild").update();
        audit.record(Actor.SYSTEM, "search-rebuilt", "search", Map.of("wrong", String.valueOf(wrong)));
        return OptionalLong.of(wrong);
    }

    /**
     * Result of a batch.
     *
     * @param wrong the number of wrong rows
     * @param going whether the slice has further batches
     */
    private record SliceResult(long wrong, boolean going) {}
}
