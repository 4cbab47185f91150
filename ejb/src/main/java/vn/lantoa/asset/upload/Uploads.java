package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.query.Repository;

/**
 * Repository of unfinished and recently ended uploads, with their stored bytes: whole parts, and the tails after the
 * last part.
 */
@ApplicationScoped
public class Uploads extends Repository<Upload, UploadId> {
    /** Returns the uploads to an asset, latest first. */
    public List<Upload> of(AssetId asset) {
        return query("select u from Upload u where u.asset = :asset order by u.createdAt desc, u.id")
                .setParameter("asset", asset)
                .getResultList();
    }

    /** Returns at most {@code limit} open uploads that have expired. */
    public List<Upload> overdue(Instant now, int limit) {
        return query("select u from Upload u where u.state = :open and u.expiresAt <= :now order by u.expiresAt")
                .setParameter("open", UploadState.OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Bytes after the last part.
     *
     * @param position offset in the file
     */
    public record Tail(long position, int bytes, String objectKey) {}

    public List<StoredPart> parts(UploadId upload) {
        return sql("select number, tag from upload_part where upload_id = :upload order by number")
                .with("upload", upload)
                .list(StoredPart.class);
    }

    public List<Tail> tails(UploadId upload) {
        return sql("select position, bytes, object_key from upload_tail where upload_id = :upload order by position")
                .with("upload", upload)
                .list(Tail.class);
    }

    private void addPart(UploadId upload, StoredPart part) {
        sql("insert into upload_part (upload_id, number, tag) values (:upload, :number, :tag)")
                .with("upload", upload)
                .with(part)
                .update();
    }

    private void addTail(UploadId upload, Tail tail) {
        sql("insert into upload_tail (upload_id, position, bytes, object_key)"
                        + " values (:upload, :position, :bytes, :objectKey)")
                .with(tail)
                .with("upload", upload)
                .update();
    }

    private void drop(String table, UploadId upload) {
        sql("delete from " + table + " where upload_id = :upload")
                .with("upload", upload)
                .update();
    }

    /** Adds new parts and tails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UploadId upload, UploadProgress uploadProgress) {
        if (!uploadProgress.addsTail()) drop("upload_tail", upload);
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
        drop("upload_tail", upload.id());
        drop("upload_part", upload.id());
        return leftovers;
    }
}
