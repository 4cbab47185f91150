package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.NotFound;

/** Repository of unfinished and recently ended uploads. */
@ApplicationScoped
public class Uploads {
    @PersistenceContext
    EntityManager em;

    public Upload get(UploadId id) {
        return find(id).orElseThrow(() -> new NotFound("upload:" + id));
    }

    /** Returns the upload, locked until the transaction ends. */
    public Upload getLocked(UploadId id) {
        var upload = em.find(Upload.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (upload == null) throw new NotFound("upload:" + id);
        return upload;
    }

    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(em.find(Upload.class, id.value()));
    }

    /** Returns the uploads to an asset, latest first. */
    public List<Upload> of(AssetId asset) {
        return em.createQuery(
                        "select u from Upload u where u.asset = :asset order by u.createdAt desc, u.id", Upload.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    /** Returns up to {@code limit} expired open uploads. */
    public List<Upload> overdue(Instant now, int limit) {
        return em.createQuery(
                        "select u from Upload u where u.state = :open and u.expiresAt <= :now order by u.expiresAt",
                        Upload.class)
                .setParameter("open", UploadState.OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(Upload upload) {
        em.persist(upload);
    }
}
