package vn.lantoa.release;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.NotFound;

/** All releases. Whoever moves one has locked its asset and then its row: see {@link ReleaseMoves#lock}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Releases {
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

    /** Which asset it is of, without taking the release itself into the transaction yet. */
    public AssetId assetOf(ReleaseId id) {
        return em.createQuery("select r.asset from Release r where r.id = :id", AssetId.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("release:" + id));
    }

    /** All of this asset, in the order of planning. */
    public List<Release> of(AssetId asset) {
        return em.createQuery(
                        "select r from Release r where r.asset = :asset order by r.createdAt, r.id", Release.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    /** The one that is published now, whether or not its end has come. */
    public Optional<Release> findPublished(AssetId asset) {
        return of(asset).stream()
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .findFirst();
    }

    /** Those whose time has come, the longest due first. */
    public List<ReleaseId> dueAt(Instant now, int limit) {
        return em.createQuery(
                        "select r.id from Release r where r.state in :waiting and r.dueAt <= :now order by r.dueAt, r.id",
                        UUID.class)
                .setParameter("waiting", List.of(ReleaseState.PLANNED, ReleaseState.EMBARGOED))
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(ReleaseId::new)
                .toList();
    }

    /** Published ones whose end has come. */
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

    /** Whether some release of this version was removed by law: a text has no bytes that could be blocked. */
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

    public void add(Release release) {
        em.persist(release);
    }
}
