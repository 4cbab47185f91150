package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;

/**
 * Strictly ordered log of externally visible changes. The row of {@code change_head} is locked from the assignment of a
 * number to the commit. Numbers therefore have no gaps and become visible in order: no number below n appears after a
 * reader has seen n. {@link #append} must be the LAST operation of a transaction, because all other writers wait for
 * its commit. {@link ChangeFollower}s of later stages update their rows in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class ChangeLog {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    Instance<ChangeFollower> followers;

    @Inject
    PlannedChanges planned;

    /**
     * Writes the next entry. Pending changes are flushed first, so that only the commit follows.
     *
     * @return the number of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(ChangeKind kind, AssetId asset, int version, ReleaseId release, Instant at) {
        entities.flush();
        followers.forEach(one -> one.prepare(List.of(asset)));
        long seq = database.sql(
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
                .one(Long.class);
        followers.forEach(one -> one.follow(seq, seq));
        return seq;
    }

    /** One of several entries; see {@link #appendAll}. */
    public record Line(ChangeKind change, AssetId asset, int version, ReleaseId release) {}

    /** Writes several entries in the given order, with one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<Line> lines, Instant at) {
        if (lines.isEmpty()) return;
        entities.flush();
        var assets = lines.stream().map(Line::asset).distinct().toList();
        followers.forEach(one -> one.prepare(assets));
        database.sql(
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

    /** Returns the entries after the given number, in order, at most {@code limit}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ChangeEntry> after(long seq, int limit) {
        return database.sql(
                        """
                        select seq, asset_id as asset, version_number as version, change, release_id as release, reach, at
                        from change_entry where seq > :seq order by seq limit :limit""")
                .with("seq", seq)
                .with("limit", limit)
                .list(ChangeEntry.class);
    }

    /** Returns the number of the last entry; 0 if there is none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long head() {
        return database.sql("select seq from change_head").one(Long.class);
    }

    /**
     * Head of the log, and the version numbers of public state outside the log.
     *
     * @param plan a number that changes with plans and campaigns; it does not necessarily increase
     * @param bulletin the same for the feeds of bulletins
     * @param service the same for the register of services
     * @param nextEnd the next instant at which content changes without a log entry: a release expires or a campaign is
     *     announced; null if there is none
     */
    public record Head(long seq, long plan, long bulletin, long service, @Nullable Instant nextEnd) {}

    /** Returns the head at the given instant. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Head headAt(Instant now) {
        return database.sql(
                        """
                        select h.seq, p.version as plan, p.bulletin, p.service,
                               least((select min(r.expires_at) from release r
                                      where r.state = 'PUBLISHED' and r.expires_at > :now),
                                     (select min(n.at) from (%s) n where n.at > :now)) as next_end
                        from change_head h cross join plan_head p"""
                                .formatted(planned.instants()))
                .with("now", now)
                .row(Head.class);
    }

    /**
     * Scheduled change without a log entry.
     *
     * @param asset the asset of which a release, or a release of a language variant, expires; null if a campaign is
     *     announced
     */
    public record End(@Nullable AssetId asset, Instant at) {}

    /**
     * Returns the scheduled changes after {@code after} up to and including {@code upTo}, in order, at most
     * {@code limit} changes.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<End> ends(Instant after, Instant upTo, int limit) {
        return database.sql(
                        """
                        with ending as materialized (
                          select coalesce(a.variant_of, a.id) as source, r.expires_at as at
                          from release r join asset a on a.id = r.asset_id
                          where r.state = 'PUBLISHED' and r.expires_at > :after and r.expires_at <= :upTo
                          order by r.expires_at limit :limit)
                        select source as asset, at from ending
                        union all select v.id, e.at from ending e join asset v on v.variant_of = e.source
                        union all select null::uuid, n.at from (%s) n where n.at > :after and n.at <= :upTo
                        order by at limit :limit"""
                                .formatted(planned.instants()))
                .with("after", after)
                .with("upTo", upTo)
                .with("limit", limit)
                .list(End.class);
    }

    /** Asset that changed, or whose source or sibling variant changed. */
    public record Changed(long seq, AssetId asset) {}

    /**
     * Returns the public changes after {@code after} up to and including {@code upTo}, at most {@code limit} changes.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Changed> changed(long after, long upTo, int limit) {
        return database.sql(
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

    /**
     * Row of the change log.
     *
     * @param seq the position: 1, 2, 3 … without gaps, in commit order
     * @param version the number of the changed version
     * @param reach the reach of the release
     */
    public record ChangeEntry(
            long seq, AssetId asset, int version, ChangeKind change, ReleaseId release, Reach reach, Instant at) {}
}
