package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.storage.OpenMultipart;
import vn.lantoa.kernel.query.Database;

/** Short transactions of a sweep. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SweepLedger {
    /** The time during which a deleted draft can be restored. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 500;
    private static final String PURGE =
            """
            with old as materialized (
              select asset_id from asset_removal where removal = 'DELETED' and removed_at < :before
               order by removed_at limit :most for update skip locked),
            files as (
              delete from draft_file f using old where f.asset_id = old.asset_id returning 1),
            texts as (
              update draft d set texts = '{}', notes = '{}', lock_version = d.lock_version + 1
                from old where d.asset_id = old.asset_id returning 1)
            update asset_removal s set removal = 'PURGED' from old where s.asset_id = old.asset_id""";
    /** The time between condemning and deleting bytes. */
    static final Duration GRACE = Duration.ofHours(24);

    private static final int BATCH = 500;
    /** The time during which the receipt of an ended upload is kept. */
    static final Duration RECEIPT = Duration.ofDays(7);

    @Inject
    Database database;

    /** Returns true if this node asked first, by the database's clock, and must therefore perform the sweep. */
    public boolean takeTurn() {
        return database.sql(
                                """
                                insert into sweep_lease (name, leased_until) values ('bytes', now() + interval '50 minutes')
                                on conflict (name) do update set leased_until = excluded.leased_until
                                where sweep_lease.leased_until < now()""")
                        .update()
                == 1;
    }

    /** Deletes expired and cancelled uploads, and old receipts. */
    public int dropEnded(Instant now) {
        return database.sql("delete from upload where state in ('EXPIRED', 'CANCELLED') or ended_at < :before")
                .with("before", now.minus(RECEIPT))
                .update();
    }

    /** Returns those of the given keys whose objects have no row. */
    public List<String> unknownObjects(Collection<String> keys) {
        return database.sql(
                        """
                        select k from unnest(cast(:keys as text[])) k
                        where not exists (select 1 from blob where object_key = k)
                          and not exists (select 1 from upload where object_key = k and ended_at is null)
                          and not exists (select 1 from upload_tail where object_key = k)""")
                .with("keys", keys)
                .values(String.class);
    }

    /** Returns true if an unfinished upload uses this multipart upload. */
    public boolean isKnown(OpenMultipart multipart) {
        return database.sql(
                        """
                        select exists (select 1 from upload
                        where object_key = :key and multipart = :multipart and ended_at is null)""")
                .with(multipart)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Revives condemned bytes that are referenced again; returns their number. */
    public int revive() {
        return database.sql("update blob b set condemned_at = null where condemned_at is not null and (" + referenced()
                        + ")")
                .update();
    }

    /** Condemns unreferenced bytes; returns their number. */
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

    /** Deletes the rows of bytes condemned at least {@link #GRACE} ago; returns the keys of their objects. */
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
            throw new IllegalStateException("no foreign key references the blob table: refusing to delete all bytes");
        return keys.stream()
                .map(key -> "exists (select 1 from " + key.table() + " r where r." + key.column() + " = b.sha256)")
                .collect(Collectors.joining(" or "));
    }

    /** A foreign key that references the blob table. */
    private record Reference(String table, String column) {}

    /** Empties the oldest drafts due to be purged; returns the number of emptied drafts. */
    public int purge(Instant now) {
        return database.sql(PURGE)
                .with("before", now.minus(KEPT))
                .with("most", AT_ONCE)
                .update();
    }
}
