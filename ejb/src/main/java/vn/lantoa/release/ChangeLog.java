package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * The strictly ordered log of what the outside saw change. The row of {@code change_head} is locked from the number's
 * birth to the commit, so numbers are free of gaps and become visible in their order: a reader that has seen n will
 * never be told of one below n. That is why {@link #append} must be the LAST thing a transaction does: every other
 * writer waits. The rows that later stages keep of an entry are written by their {@link ChangeFollower}s within it.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
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
    @Transactional(TxType.MANDATORY)
    public long append(ChangeKind kind, AssetId asset, int version, ReleaseId release, Instant at) {
        entities.flush();
        followers.forEach(one -> one.prepare(List.of(asset)));
        long seq = SqlQuery.of(
                        entities,
                        """
                        with next as (update change_head set seq = seq + 1 returning seq)
                        insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at)
                        select next.seq, :asset, :version, :kind, release.id, release.reach, :at
                        from next, release where release.id = :release
                        returning seq""")
                .with("asset", asset)
                .with("version", version)
                .with("kind", kind)
                .with("at", at)
                .with("release", release)
                .value(Long.class)
                .orElseThrow();
        followers.forEach(one -> one.follow(seq, seq));
        return seq;
    }

    /** One of many entries; see {@link #append}. */
    public record Line(ChangeKind change, AssetId asset, int version, ReleaseId release) {}

    /** Writes the next entries, in this order, in one statement however many they are. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(List<Line> lines, Instant at) {
        if (lines.isEmpty()) return;
        entities.flush();
        var assets = lines.stream().map(Line::asset).distinct().toList();
        followers.forEach(one -> one.prepare(assets));
        SqlQuery.of(
                        entities,
                        """
                        with line as (select e, n from jsonb_array_elements(:lines::jsonb) with ordinality as lines (e, n)),
                             next as (update change_head set seq = seq + (select count(*) from line) returning seq)
                        insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at)
                        select next.seq - (select count(*) from line) + line.n, (e ->> 'asset')::uuid,
                               (e ->> 'version')::integer, e ->> 'change', release.id, release.reach, :at
                        from next, line join release on release.id = (e ->> 'release')::uuid""")
                .with("lines", HubJson.write(lines))
                .with("at", at)
                .update();
        long last = head();
        followers.forEach(one -> one.follow(last - lines.size() + 1, last));
    }

    /** The entries that follow this number, in order, at most so many. */
    @Transactional(TxType.SUPPORTS)
    public List<ChangeEntry> after(long seq, int limit) {
        return SqlQuery.of(
                        entities,
                        """
                        select seq, asset_id as asset, version_number as version, change, release_id as release, reach, at
                        from change_entry where seq > :seq order by seq limit :limit""")
                .with("seq", seq)
                .with("limit", limit)
                .list(ChangeEntry.class);
    }

    /** The number of the last entry, 0 when there is none. */
    @Transactional(TxType.SUPPORTS)
    public long head() {
        return SqlQuery.of(entities, "select seq from change_head")
                .value(Long.class)
                .orElseThrow();
    }

    /**
     * The head, and the other marks of what is out.
     *
     * @param plan number of the last change of a plan or campaign, which no entry tells of; it does not grow, it
     *     differs
     * @param bulletin number of the last change of what feeds of bulletins show, likewise
     * @param service number of the last change of the register of services, likewise
     * @param nextEnd when the clock changes what is shown next: a release ends, or a campaign is announced; null: never
     */
    public record Head(long seq, long plan, long bulletin, long service, @Nullable Instant nextEnd) {}

    /** The head at this time. */
    @Transactional(TxType.SUPPORTS)
    public Head headAt(Instant now) {
        return SqlQuery.of(
                        entities,
                        """
                        select h.seq, p.version as plan, p.bulletin, p.service,
                               least((select min(r.expires_at) from release r
                                      where r.state = 'PUBLISHED' and r.expires_at > :now),
                                     (select min(n.announced_at) from campaign_announcement n
                                      where n.ended_at is null and n.announced_at > :now)) as next_end
                        from change_head h cross join plan_head p""")
                .with("now", now)
                .first(Head.class)
                .orElseThrow();
    }

    /**
     * An end by the clock: a release of this asset ends, or one of a variant in another language.
     *
     * @param asset null where a campaign is announced
     */
    public record End(@Nullable AssetId asset, Instant at) {}

    /** The ends by the clock after one instant up to another, in their order; the first ones where there are more. */
    @Transactional(TxType.SUPPORTS)
    public List<End> ends(Instant after, Instant upTo, int limit) {
        return SqlQuery.of(
                        entities,
                        """
                        with ending as materialized (
                          select coalesce(a.variant_of, a.id) as source, r.expires_at as at
                          from release r join asset a on a.id = r.asset_id
                          where r.state = 'PUBLISHED' and r.expires_at > :after and r.expires_at <= :upTo
                          order by r.expires_at limit :limit)
                        select source as asset, at from ending
                        union all select v.id, e.at from ending e join asset v on v.variant_of = e.source
                        union all select null::uuid, n.announced_at from campaign_announcement n
                        where n.ended_at is null and n.announced_at > :after and n.announced_at <= :upTo
                        order by at limit :limit""")
                .with("after", after)
                .with("upTo", upTo)
                .with("limit", limit)
                .list(End.class);
    }

    /** An asset that changed, or a variant in another language of one that did. */
    public record Changed(long seq, AssetId asset) {}

    /** The public changes after one number up to another; so many at most. */
    @Transactional(TxType.SUPPORTS)
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
}
