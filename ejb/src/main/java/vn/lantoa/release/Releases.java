package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * Repository of releases. Callers that change a release lock its asset and its row first: {@link ReleaseMoves#lock}.
 */
@ApplicationScoped
public class Releases {
    private static final String LOCK =
            """
            select r.id from release r join asset a on a.id = r.asset_id
            where %1$s <= :now and r.id <> all (cast(:but as uuid[]))
            order by %2$s, r.id limit :limit for update of a, r skip locked""";
    private static final String FIND = "select r.id from release r where %1$s <= :now order by %2$s, r.id limit :limit";
    private static final String DUE = "r.state in ('PLANNED', 'EMBARGOED') and r.held_at is null and r.due_at";
    private static final String OVER = "r.state = 'PUBLISHED' and r.expires_at";

    @PersistenceContext
    EntityManager em;

    public Release get(ReleaseId id) {
        var release = em.find(Release.class, id.value());
        if (release == null) throw new NotFound("release:" + id);
        return release;
    }

    /** Returns the release, reloaded and locked until the transaction ends. */
    public Release getLocked(ReleaseId id) {
        var release = em.find(Release.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (release == null) throw new NotFound("release:" + id);
        return release;
    }

    /** Returns the asset of a release without loading the release into the persistence context. */
    public AssetId assetOf(ReleaseId id) {
        return em.createQuery("select r.asset from Release r where r.id = :id", AssetId.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("release:" + id));
    }

    /** Returns the releases of the asset, in the order of planning. */
    public List<Release> of(AssetId asset) {
        return of(asset, EnumSet.allOf(ReleaseState.class));
    }

    /** Returns the releases of the asset that are in one of the states, in the order of planning. */
    public List<Release> of(AssetId asset, Set<ReleaseState> states) {
        return em.createQuery(
                        "select r from Release r where r.asset = :asset and r.state in :states"
                                + " order by r.createdAt, r.id",
                        Release.class)
                .setParameter("asset", asset)
                .setParameter("states", states)
                .getResultList();
    }

    /**
     * Earlier publications of an asset.
     *
     * @param current the published release, even if it has expired by the clock; null if there is none
     * @param last the instant of the latest publication, in any state of the release
     */
    public record Former(@Nullable Release current, Instant last) {}

    private record FormerRow(AssetId asset, @Nullable UUID current, Instant last) {}

    /** Returns the earlier publications of the releases' assets, in three statements for any number of releases. */
    public Map<AssetId, Former> formerOf(Collection<ReleaseId> some) {
        var rows = SqlQuery.of(
                        em,
                        """
                        select asset_id as asset, max(published_at) as last,
                               (array_agg(id) filter (where state = 'PUBLISHED'))[1] as current
                        from release where published_at is not null and asset_id in
                          (select asset_id from release where id = any (cast(:some as uuid[])))
                        group by asset_id""")
                .with("some", some)
                .list(FormerRow.class);
        var current = byId(
                rows.stream().flatMap(row -> Stream.ofNullable(row.current())).toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        FormerRow::asset,
                        row -> new Former(row.current() == null ? null : current.get(row.current()), row.last())));
    }

    /** Returns the releases with the given ids and their histories, in two statements. */
    private Map<UUID, Release> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select r from Release r where r.id in :ids order by r.createdAt, r.id", Release.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "r.history")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .collect(Collectors.toMap(
                        release -> release.id().value(), release -> release, (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * Locks releases that are due, the longest overdue first, together with their assets. Rows locked by other
     * transactions are skipped, so that concurrent nodes share the work.
     *
     * @param excluding the releases to leave out
     * @param limit the maximum number, above 0
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReleaseId> lockDueAt(Instant now, Collection<ReleaseId> excluding, int limit) {
        return lock(LOCK.formatted(DUE, "r.due_at"), now, excluding, limit);
    }

    /** Locks published releases that have expired, the longest expired first, like {@link #lockDueAt}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReleaseId> lockOverAt(Instant now, Collection<ReleaseId> excluding, int limit) {
        return lock(LOCK.formatted(OVER, "r.expires_at"), now, excluding, limit);
    }

    private List<ReleaseId> lock(String statement, Instant now, Collection<ReleaseId> excluding, int limit) {
        return SqlQuery.of(em, statement)
                .with("now", now)
                .with("but", excluding)
                .with("limit", limit)
                .values(ReleaseId.class);
    }

    /** Locks the releases and their assets, waiting if necessary, in a fixed order to avoid deadlocks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Release> lockAll(Collection<ReleaseId> some) {
        SqlQuery.of(
                        em,
                        """
                        select r.id from release r join asset a on a.id = r.asset_id
                        where r.id = any (cast(:some as uuid[])) order by a.id, r.id for update of a, r""")
                .with("some", some)
                .values(ReleaseId.class);
        return all(some);
    }

    /** Returns the releases with their histories, in the order of planning. */
    public List<Release> all(Collection<ReleaseId> some) {
        return List.copyOf(byId(some.stream().map(ReleaseId::value).toList()).values());
    }

    /** Returns the published release of the asset, even if it has expired by the clock. */
    public Optional<Release> findPublished(AssetId asset) {
        return of(asset, Set.of(ReleaseState.PUBLISHED)).stream().findFirst();
    }

    /** Returns the releases that are due, the longest overdue first. */
    public List<ReleaseId> dueAt(Instant now, int limit) {
        return find(FIND.formatted(DUE, "r.due_at"), now, limit);
    }

    /** Returns the published releases that have expired. */
    public List<ReleaseId> overAt(Instant now, int limit) {
        return find(FIND.formatted(OVER, "r.expires_at"), now, limit);
    }

    private List<ReleaseId> find(String statement, Instant now, int limit) {
        return SqlQuery.of(em, statement).with("now", now).with("limit", limit).values(ReleaseId.class);
    }

    /**
     * Returns whether a release of the version was removed by law. For a text, only this reveals the removal, because
     * no file bytes are blocked.
     */
    public boolean wasRemovedByLaw(VersionId version) {
        return !removedByLaw(List.of(version)).isEmpty();
    }

    /** Returns those of the given versions of which a release was removed by law. */
    public Set<VersionId> removedByLaw(Collection<VersionId> versions) {
        var removed = SqlQuery.of(
                        em,
                        """
                        select distinct r.version_id from release r join release_status s on s.release_id = r.id
                        where s.state = 'WITHDRAWN' and s.reason = 'REMOVE_BY_LAW'
                          and r.version_id = any (cast(:versions as uuid[]))""")
                .with("versions", versions)
                .values(VersionId.class);
        return Set.copyOf(removed);
    }

    /** Returns whether the version has a release that was not cancelled. */
    public boolean isPlanned(VersionId version) {
        return em.createQuery(
                                "select count(r) from Release r where r.version = :version and r.state <> :cancelled",
                                Long.class)
                        .setParameter("version", version)
                        .setParameter("cancelled", ReleaseState.CANCELLED)
                        .getSingleResult()
                > 0;
    }

    public void add(Release release) {
        em.persist(release);
    }
}
