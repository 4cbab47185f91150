package vn.lantoa.release;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * The repository of releases. Whoever moves one has locked its asset and then its row: see {@link ReleaseMoves#lock}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Releases {
    private static final String LOCK =
            """
            select r.id from release r join asset a on a.id = r.asset_id
            where %1$s <= :now and r.id <> all (cast(:but as uuid[]))
            order by %2$s, r.id limit :limit for update of a, r skip locked""";
    private static final String DUE =
            LOCK.formatted("r.state in ('PLANNED', 'EMBARGOED') and r.held_at is null and r.due_at", "r.due_at");
    private static final String OVER = LOCK.formatted("r.state = 'PUBLISHED' and r.expires_at", "r.expires_at");

    @PersistenceContext
    EntityManager em;

    public Release get(ReleaseId id) {
        var release = em.find(Release.class, id.value());
        if (release == null) throw new NotFound("release:" + id);
        return release;
    }

    /** The release, locked until the transaction ends and read afresh. */
    public Release getLocked(ReleaseId id) {
        var release = em.find(Release.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (release == null) throw new NotFound("release:" + id);
        return release;
    }

    /** The asset of a release, without taking the release itself into the transaction yet. */
    public AssetId assetOf(ReleaseId id) {
        return em.createQuery("select r.asset from Release r where r.id = :id", AssetId.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("release:" + id));
    }

    /** The releases of this asset, in the order of planning. */
    public List<Release> of(AssetId asset) {
        return em.createQuery(
                        "select r from Release r where r.asset = :asset order by r.createdAt, r.id", Release.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    /** All releases of the assets of these, with their histories; read in three statements however many they are. */
    public Map<AssetId, List<Release>> ofAssetsOf(Collection<ReleaseId> some) {
        var ids = SqlQuery.of(
                        em,
                        "select id from release where asset_id in"
                                + " (select asset_id from release where id = any (cast(:some as uuid[])))")
                .with("some", some)
                .values(UUID.class);
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select r from Release r where r.id in :ids order by r.createdAt, r.id", Release.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "r.history")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .collect(Collectors.groupingBy(Release::asset));
    }

    /**
     * Locks some releases whose time has come, the longest due first, each with its asset; those that are locked by
     * others are left to them. Nodes that ask at once share what is due.
     *
     * @param excluding the releases to leave out
     * @param limit how many at most, above 0
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<ReleaseId> lockDueAt(Instant now, Collection<ReleaseId> excluding, int limit) {
        return lock(DUE, now, excluding, limit);
    }

    /** Locks some published releases whose end has come, the longest over first, as {@link #lockDueAt} does. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<ReleaseId> lockOverAt(Instant now, Collection<ReleaseId> excluding, int limit) {
        return lock(OVER, now, excluding, limit);
    }

    private List<ReleaseId> lock(String statement, Instant now, Collection<ReleaseId> excluding, int limit) {
        return SqlQuery.of(em, statement)
                .with("now", now)
                .with("but", excluding)
                .with("limit", limit)
                .values(ReleaseId.class);
    }

    /** Locks these releases with their assets, waiting for others, in an order that is the same for all who do this. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
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

    /** These releases with their histories. */
    public List<Release> all(Collection<ReleaseId> some) {
        var ids = Set.copyOf(some);
        return ofAssetsOf(ids).values().stream()
                .flatMap(List::stream)
                .filter(release -> ids.contains(release.id()))
                .toList();
    }

    /** The one that is published now, whether or not its end has come. */
    public Optional<Release> findPublished(AssetId asset) {
        return of(asset).stream()
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .findFirst();
    }

    /** The releases whose time has come, the longest due first. */
    public List<ReleaseId> dueAt(Instant now, int limit) {
        return em.createQuery(
                        "select r.id from Release r where r.state in :waiting and r.heldAt is null and r.dueAt <= :now order by r.dueAt, r.id",
                        UUID.class)
                .setParameter("waiting", List.of(ReleaseState.PLANNED, ReleaseState.EMBARGOED))
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(ReleaseId::new)
                .toList();
    }

    /** The published releases whose end has come. */
    public List<ReleaseId> overAt(Instant now, int limit) {
        return em.createQuery(
                        "select r.id from Release r where r.state = :published and r.expiresAt <= :now"
                                + " order by r.expiresAt, r.id",
                        UUID.class)
                .setParameter("published", ReleaseState.PUBLISHED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(ReleaseId::new)
                .toList();
    }

    /** True if some release of this version was removed by law: a text has no bytes that could be blocked. */
    public boolean wasRemovedByLaw(VersionId version) {
        return em.createQuery(
                                "select count(s) from ReleaseStatus s where s.release.version = :version"
                                        + " and s.state = :withdrawn and s.reason = :kind",
                                Long.class)
                        .setParameter("version", version)
                        .setParameter("withdrawn", ReleaseState.WITHDRAWN)
                        .setParameter("kind", WithdrawalKind.REMOVE_BY_LAW.name())
                        .getSingleResult()
                > 0;
    }

    /** The versions among these with a release that was removed by law. */
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

    /** True if a release of this version waits, is out or was. */
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
