package vn.lantoa.release;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * The strictly ordered log of what the outside saw change. The row of {@code change_head} is locked from the number's
 * birth to the commit, so numbers are free of gaps and become visible in their order: a reader that has seen n will
 * never be told of one below n. That is why {@link #append} must be the LAST thing a transaction does: every other
 * writer waits. The rows that later stages keep of an entry are written by their {@link ChangeFollower}s within it.
 */
@Stateless
public class ChangeLog {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Instance<ChangeFollower> followers;

    /**
     * Writes the next entry; everything pending is flushed before, so that nothing but the commit follows.
     *
     * @return its number
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long append(ChangeKind kind, AssetId asset, int version, ReleaseId release, Instant at) {
        entities.flush();
        followers.forEach(one -> one.prepare(List.of(asset)));
        var row = entities.createNativeQuery(
                        """
                        with next as (update change_head set seq = seq + 1 returning seq)
                        insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at)
                        select next.seq, ?, ?, ?, release.id, release.reach, ? from next, release where release.id = ?
                        returning seq""")
                .setParameter(1, asset.value())
                .setParameter(2, version)
                .setParameter(3, kind.name())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, release.value())
                .getSingleResult();
        long seq = ((Number) row).longValue();
        followers.forEach(one -> one.follow(seq, seq));
        return seq;
    }

    /** One of many entries; see {@link #append}. */
    public record Line(ChangeKind change, AssetId asset, int version, ReleaseId release) {}

    /** Writes the next entries, in this order, in one statement however many they are. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void appendAll(List<Line> lines, Instant at) {
        if (lines.isEmpty()) return;
        entities.flush();
        var assets = lines.stream().map(Line::asset).distinct().toList();
        followers.forEach(one -> one.prepare(assets));
        entities.createNativeQuery(
                        """
                        with line as (select e, n from jsonb_array_elements(?::jsonb) with ordinality as lines (e, n)),
                             next as (update change_head set seq = seq + (select count(*) from line) returning seq)
                        insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at)
                        select next.seq - (select count(*) from line) + line.n, (e ->> 'asset')::uuid,
                               (e ->> 'version')::integer, e ->> 'change', release.id, release.reach, ?
                        from next, line join release on release.id = (e ->> 'release')::uuid""")
                .setParameter(1, json(lines))
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        long last = head();
        followers.forEach(one -> one.follow(last - lines.size() + 1, last));
    }

    private static String json(List<Line> lines) {
        var json = Json.createArrayBuilder();
        for (var line : lines)
            json.add(Json.createObjectBuilder()
                    .add("change", line.change().name())
                    .add("asset", line.asset().toString())
                    .add("version", line.version())
                    .add("release", line.release().toString()));
        return json.build().toString();
    }

    /** The entries that follow this number, in order, at most so many. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ChangeEntry> after(long seq, int limit) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select seq, asset_id, version_number, change, release_id, reach, at
                        from change_entry where seq > ? order by seq limit ?""")
                .setParameter(1, seq)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /** The number of the last entry, 0 when there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long head() {
        return ((Number) entities.createNativeQuery("select seq from change_head")
                        .getSingleResult())
                .longValue();
    }

    /**
     * The head, and the other marks of what is out.
     *
     * @param plan number of the last change of a plan or campaign, which no entry tells of; it does not grow, it
     *     differs
     * @param nextEnd when the next release ends; null: none does
     */
    public record Head(long seq, long plan, @Nullable Instant nextEnd) {}

    /** The head at this time. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Head headAt(Instant now) {
        return SqlQuery.of(
                        entities,
                        """
                        select h.seq, (select p.version from plan_head p) as plan,
                               (select min(r.expires_at) from release r
                                where r.state = 'PUBLISHED' and r.expires_at > :now) as next_end
                        from change_head h""")
                .with("now", now)
                .first(Head.class)
                .orElseThrow();
    }

    /** An asset that changed, or a variant in another language of one that did. */
    public record Changed(long seq, AssetId asset) {}

    /** The public changes after one number up to another; so many at most. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Changed> changed(long after, long upTo, int limit) {
        return SqlQuery.of(
                        entities,
                        """
                        with changed as materialized (
                          select c.seq, coalesce(a.variant_of, a.id) as source
                          from change_entry c join asset a on a.id = c.asset_id
                          where c.seq > :after and c.seq <= :upTo and c.partner_id is null order by c.seq limit :limit)
                        select seq, source as asset from changed
                        union all select c.seq, v.id from changed c join asset v on v.variant_of = c.source""")
                .with("after", after)
                .with("upTo", upTo)
                .with("limit", limit)
                .list(Changed.class);
    }

    private static ChangeEntry entry(Object[] row) {
        return new ChangeEntry(
                ((Number) row[0]).longValue(),
                new AssetId((UUID) row[1]),
                ((Number) row[2]).intValue(),
                ChangeKind.valueOf((String) row[3]),
                new ReleaseId((UUID) row[4]),
                Reach.valueOf((String) row[5]),
                Columns.instant(row[6]));
    }
}
