package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.kernel.query.Database;

/**
 * Finder of unreferenced bytes for the sweeper. References are foreign keys to the blob's row, read from the database
 * catalogue, so that later stages need not register references. Recent bytes count as used, because the stage that will
 * reference them may still be waiting for an operator.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReferencedBlobs {
    /** The time between condemning and deleting bytes. */
    static final Duration GRACE = Duration.ofHours(24);

    private static final int BATCH = 500;

    @Inject
    Database database;

    /** Revives condemned bytes that are referenced again. */
    public int revive() {
        return database.sql("update blob b set condemned_at = null where condemned_at is not null and (" + referenced()
                        + ")")
                .update();
    }

    /** Condemns bytes without a reference. */
    public int condemn(Instant now) {
        return database.sql("update blob b set condemned_at = :now where condemned_at is null"
                        + " and created_at < :createdBefore and not ("
                        + referenced() + ") and not exists (select 1 from upload u"
                        + " where u.sha256 = b.sha256 and u.ended_at > :endedAfter)")
                .with("now", now)
                .with("createdBefore", now.minus(Duration.ofHours(1)))
                .with("endedAfter", now.minus(GRACE))
                .update();
    }

    /** Deletes rows of bytes condemned long enough ago; returns the keys of their objects. */
    public List<String> delete(Instant now) {
        return database.sql("delete from blob b where sha256 in (select sha256 from blob"
                        + " where condemned_at <= :condemnedBefore"
                        + " order by condemned_at limit :batch for update skip locked) and not (" + referenced()
                        + ") returning object_key")
                .with("condemnedBefore", now.minus(GRACE))
                .with("batch", BATCH)
                .values(String.class);
    }

    private String referenced() {
        var keys = database.sql(
                        """
                        select cast(cast(c.conrelid as regclass) as text) as "table",
                               cast(quote_ident(a.attname) as text) as "column"
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = cast('blob' as regclass)""")
                .list(Reference.class);
        if (keys.isEmpty())
            throw new IllegalStateException("no stored bytes are referenced: refusing to delete all of them");
        return keys.stream()
                .map(key -> "exists (select 1 from " + key.table() + " r where r." + key.column() + " = b.sha256)")
                .collect(Collectors.joining(" or "));
    }

    /** A foreign key to the row of a blob. */
    private record Reference(String table, String column) {}
}
