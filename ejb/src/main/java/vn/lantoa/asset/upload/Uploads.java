package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/**
 * Repository of unfinished and recently ended uploads, with their stored bytes: whole parts, and the tails after the
 * last part.
 */
@ApplicationScoped
public class Uploads {
    @PersistenceContext
    EntityManager em;

    @Inject
    Database database;

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

    /** Returns at most {@code limit} open uploads that have expired. */
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

    /**
     * Bytes after the last part.
     *
     * @param position offset in the file
     */
    public record Tail(long position, int bytes, String objectKey) {}

    public List<StoredPart> parts(UploadId upload) {
        return database.sql("select number, tag from upload_part where upload_id = :upload order by number")
                .with("upload", upload)
                .list(StoredPart.class);
    }

    public List<Tail> tails(UploadId upload) {
        return database.sql(
                        "select position, bytes, object_key from upload_tail where upload_id = :upload order by position")
                .with("upload", upload)
                .list(Tail.class);
    }

    private void addPart(UploadId upload, StoredPart part) {
        database.sql("insert into upload_part (upload_id, number, tag) values (:upload, :number, :tag)")
                .with("upload", upload)
                .with(part)
                .update();
    }

    private void addTail(UploadId upload, Tail tail) {
        database.sql("insert into upload_tail (upload_id, position, bytes, object_key)"
                        + " values (:upload, :position, :bytes, :objectKey)")
                .with(tail)
                .with("upload", upload)
                .update();
    }

    /** Deletes the rows of all tails, after they were merged into a part or into one tail. */
    private void dropTails(UploadId upload) {
        database.sql("delete from upload_tail where upload_id = :upload")
                .with("upload", upload)
                .update();
    }

    /** Deletes parts and tails of an ended upload. */
    private void drop(UploadId upload) {
        dropTails(upload);
        database.sql("delete from upload_part where upload_id = :upload")
                .with("upload", upload)
                .update();
    }

    /** Adds new parts and tails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UploadId upload, UploadProgress uploadProgress) {
        if (!uploadProgress.addsTail()) dropTails(upload);
        uploadProgress.parts().forEach(part -> addPart(upload, part));
        uploadProgress.tails().forEach(tail -> addTail(upload, tail));
    }

    /**
     * Deletes the rows of the parts and tails of an ending upload; returns the leftovers in the store, which the caller
     * must remove.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UploadLeftovers close(Upload upload) {
        var leftovers = new UploadLeftovers(
                upload.objectKey(),
                upload.findMultipart().orElse(null),
                tails(upload.id()).stream().map(Tail::objectKey).toList());
        drop(upload.id());
        return leftovers;
    }
}
