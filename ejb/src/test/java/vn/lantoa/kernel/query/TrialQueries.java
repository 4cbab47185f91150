package vn.lantoa.kernel.query;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;

/** Queries for tests, each in the transaction under test. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class TrialQueries {
    @PersistenceContext
    EntityManager entities;

    @Inject
    TrialQueries self;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The number of rows seen by the inserting transaction, and by a concurrent one. */
    public record RowCounts(long here, long elsewhere) {}

    /** A row with one column of each type. */
    public record Columns(
            UUID id,
            Instant at,
            Language language,
            List<UUID> ids,
            List<String> texts,
            String json,
            @Nullable Integer nothing) {}

    /** A row for which the query has no parameter {@code other}. */
    public record Named(UUID id, String name, String other) {}

    public Named named(Named given, String name) {
        return SqlQuery.of(entities, "select cast(:id as uuid) as id, cast(:name as text) as name, 'bốn' as other")
                .with(given)
                .with("name", name)
                .first(Named.class)
                .orElseThrow();
    }

    public RowCounts seen(Object entity, String code) {
        entities.persist(entity);
        return new RowCounts(count(code), self.countElsewhere(code));
    }

    public void makeAndTakeBack(Object entity, String code) {
        entities.persist(entity);
        if (count(code) != 1) throw new IllegalStateException("not seen");
        transaction.setRollbackOnly();
    }

    public int rename(String code, String name) {
        return SqlQuery.of(entities, "update organisation set name = :name where code = :code")
                .with("name", name)
                .with("code", code)
                .update();
    }

    public void sleep(int seconds, int most) {
        var unused = SqlQuery.of(entities, "select cast(pg_sleep(:seconds) as text)")
                .with(Map.of("seconds", seconds))
                .within(most)
                .value(String.class);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public long countElsewhere(String code) {
        return count(code);
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public long countOutside(String code) {
        return count(code);
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public Columns columns(UUID id, Instant at, List<UUID> ids, List<String> texts) {
        return SqlQuery.of(
                        entities,
                        """
                        select cast(:id as uuid) as id, cast(:at as timestamptz) as at, cast(:language as text) as language,
                               cast(:ids as uuid[]) as ids, cast(:texts as text[]) as texts,
                               jsonb_build_object('a', 1) as json, cast(:nothing as int) as nothing""")
                .with("id", id)
                .with("at", at)
                .with("language", new Language("km"))
                .with("ids", ids)
                .with("texts", texts)
                .with("nothing", null)
                .first(Columns.class)
                .orElseThrow();
    }

    private long count(String code) {
        return SqlQuery.of(entities, "select count(*) from organisation where code = :code")
                .with("code", code)
                .value(Long.class)
                .orElseThrow();
    }
}
