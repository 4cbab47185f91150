package vn.lantoa.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
 * The rebuild of all read models of releases (documents of the search, what is shown, what feeds hold), in steps with a
 * transaction each: by the ids of assets, a batch at a time, in two slices that workers go through side by side. Its
 * progress is recorded with each batch, so that it goes on there after a crash. Present rows stay until they are
 * written again.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReadModelRebuild {
    private static final int BATCH = 250;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Instance<ChangeFollower> followers;

    @Inject
    AuditLog audit;

    /** A slice whose next batch is to be written: assets with ids above the first and up to the last one. */
    private record Slice(int slice, UUID doneTo, UUID upTo) {}

    /** Begins, unless the rebuild ordered at that time has begun already. */
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
     * Writes the next batch of a slice that no other worker is writing to at that moment.
     *
     * @return whether there was one
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
        // locked against a move of one of their releases
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
     * Writes the rows that belong to no single asset, and records the result for the operator; nothing where another has
     * finished meanwhile. It waits for batches that others are writing.
     *
     * @return number of rows that were not what they should have been, in all; empty if there are batches left
     */
    public OptionalLong finish() {
        LongStatements.allow(entities);
        var slices = SqlQuery.of(entities, "select wrong, done_to < up_to as going from search_rebuild for update")
                .list(Standing.class);
        if (slices.isEmpty()) return OptionalLong.of(0);
        if (slices.stream().anyMatch(Standing::going)) return OptionalLong.empty();
        long wrong = slices.stream().mapToLong(Standing::wrong).sum();
        for (var follower : followers) wrong += follower.settle();
        SqlQuery.of(entities, "delete from search_rebuild").update();
        audit.record(Actor.SYSTEM, "search-rebuilt", "search", Map.of("wrong", String.valueOf(wrong)));
        return OptionalLong.of(wrong);
    }

    /** What a slice has found, and whether it goes on. */
    private record Standing(long wrong, boolean going) {}
}
