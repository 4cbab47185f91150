package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;

/** Repository of sealed versions. */
@ApplicationScoped
public class Versions {
    @PersistenceContext
    private EntityManager em;

    public AssetVersion get(VersionId id) {
        return find(id).orElseThrow(() -> new NotFound("version:" + id));
    }

    /** Returns the version, locked until the transaction ends, for its inspection. */
    public AssetVersion getLocked(VersionId id) {
        var version = em.find(AssetVersion.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (version == null) throw new NotFound("version:" + id);
        return version;
    }

    public Optional<AssetVersion> find(VersionId id) {
        return Optional.ofNullable(em.find(AssetVersion.class, id.value()));
    }

    /** Returns the versions with these ids and their files, in two statements regardless of their number. */
    public List<AssetVersion> all(Collection<VersionId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select v from AssetVersion v where v.id in :ids", AssetVersion.class)
                .setParameter("ids", ids.stream().map(VersionId::value).toList())
                .setHint("eclipselink.batch", "v.files")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    public AssetVersion get(AssetId asset, int number) {
        return find(asset, number).orElseThrow(() -> new NotFound("asset:" + asset + "/versions/" + number));
    }

    public Optional<AssetVersion> find(AssetId asset, int number) {
        return em.createQuery(
                        "select v from AssetVersion v where v.asset = :asset and v.number = :number",
                        AssetVersion.class)
                .setParameter("asset", asset)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Returns all versions of the asset, newest first. */
    public List<AssetVersion> of(AssetId asset) {
        return em.createQuery(
                        "select v from AssetVersion v where v.asset = :asset order by v.number desc",
                        AssetVersion.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    public Optional<AssetVersion> findNewest(AssetId asset) {
        return em.createQuery(
                        "select v from AssetVersion v where v.asset = :asset order by v.number desc",
                        AssetVersion.class)
                .setParameter("asset", asset)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(AssetVersion version) {
        em.persist(version);
    }
}
