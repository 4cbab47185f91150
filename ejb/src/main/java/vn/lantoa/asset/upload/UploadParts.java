package vn.lantoa.asset.upload;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.lantoa.asset.StoredPart;

/** The parts of unfinished uploads in the store: whole parts, and the tails after them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class UploadParts {
    @PersistenceContext
    EntityManager em;

    /** @param position offset in the file */
    public record Tail(long position, int bytes, String objectKey) {}

    public List<StoredPart> parts(UploadId upload) {
        List<?> rows = em.createNativeQuery("select number, tag from upload_part where upload_id = ? order by number")
                .setParameter(1, upload.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StoredPart(((Number) row[0]).intValue(), (String) row[1]))
                .toList();
    }

    public List<Tail> tails(UploadId upload) {
        List<?> rows = em.createNativeQuery(
                        "select position, bytes, object_key from upload_tail where upload_id = ? order by position")
                .setParameter(1, upload.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Tail(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), (String) row[2]))
                .toList();
    }

    public void addPart(UploadId upload, StoredPart part) {
        em.createNativeQuery("insert into upload_part (upload_id, number, tag) values (?, ?, ?)")
                .setParameter(1, upload.value())
                .setParameter(2, part.number())
                .setParameter(3, part.tag())
                .executeUpdate();
    }

    public void addTail(UploadId upload, Tail tail) {
        em.createNativeQuery("insert into upload_tail (upload_id, position, bytes, object_key) values (?, ?, ?, ?)")
                .setParameter(1, upload.value())
                .setParameter(2, tail.position())
                .setParameter(3, tail.bytes())
                .setParameter(4, tail.objectKey())
                .executeUpdate();
    }

    /** Deletes the tails that have become a part, or one tail. */
    public void dropTails(UploadId upload) {
        em.createNativeQuery("delete from upload_tail where upload_id = ?")
                .setParameter(1, upload.value())
                .executeUpdate();
    }

    /** Deletes parts and tails of an ended upload. */
    public void drop(UploadId upload) {
        dropTails(upload);
        em.createNativeQuery("delete from upload_part where upload_id = ?")
                .setParameter(1, upload.value())
                .executeUpdate();
    }
}
