package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.kernel.query.Database;

/** Repository of the stored bytes of unfinished uploads: whole parts, and the tails after the last part. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UploadParts {
    @Inject
    Database database;

    /** @param position offset in the file */
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

    public void addPart(UploadId upload, StoredPart part) {
        database.sql("insert into upload_part (upload_id, number, tag) values (:upload, :number, :tag)")
                .with("upload", upload)
                .with("number", part.number())
                .with("tag", part.tag())
                .update();
    }

    public void addTail(UploadId upload, Tail tail) {
        database.sql("insert into upload_tail (upload_id, position, bytes, object_key)"
                        + " values (:upload, :position, :bytes, :objectKey)")
                .with(tail)
                .with("upload", upload)
                .update();
    }

    /** Deletes the rows of all tails, which were merged into a part or into one tail. */
    public void dropTails(UploadId upload) {
        database.sql("delete from upload_tail where upload_id = :upload")
                .with("upload", upload)
                .update();
    }

    /** Deletes parts and tails of an ended upload. */
    public void drop(UploadId upload) {
        dropTails(upload);
        database.sql("delete from upload_part where upload_id = :upload")
                .with("upload", upload)
                .update();
    }
}
