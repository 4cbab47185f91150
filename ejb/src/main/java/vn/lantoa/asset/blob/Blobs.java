package vn.lantoa.asset.blob;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;

/** The repository of stored bytes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Blobs {
    @PersistenceContext
    EntityManager em;

    public Blob get(Sha256 sha256) {
        return find(sha256).orElseThrow(() -> new NotFound("bytes:" + sha256));
    }

    public Optional<Blob> find(Sha256 sha256) {
        List<?> rows = em.createNativeQuery("select sha256, object_key, bytes from blob where sha256 = ?")
                .setParameter(1, sha256.hex())
                .getResultList();
        return rows.stream().map(Blobs::blob).findFirst();
    }

    /**
     * Stores the row of these bytes, or finds one with another key: then the given object belongs to nobody. Bytes
     * condemned by the sweeper are revived.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Blob keep(Blob blob, Instant at) {
        return blob(em.createNativeQuery(
                        """
                        insert into blob (sha256, object_key, bytes, created_at) values (?, ?, ?, ?)
                        on conflict (sha256) do update set condemned_at = null
                        returning sha256, object_key, bytes""")
                .setParameter(1, blob.sha256().hex())
                .setParameter(2, blob.objectKey())
                .setParameter(3, blob.bytes())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .getSingleResult());
    }

    /** The CRC-32 of these bytes, if it was ever computed; {@link NotFound} when they are not stored. */
    public OptionalLong findCrc32(Sha256 sha256) {
        List<?> rows = em.createNativeQuery("select crc32 from blob where sha256 = ?")
                .setParameter(1, sha256.hex())
                .getResultList();
        if (rows.isEmpty()) throw new NotFound("bytes:" + sha256);
        return rows.get(0) instanceof Number crc ? OptionalLong.of(crc.longValue()) : OptionalLong.empty();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keepCrc32(Sha256 sha256, long crc32) {
        em.createNativeQuery("update blob set crc32 = ? where sha256 = ?")
                .setParameter(1, crc32)
                .setParameter(2, sha256.hex())
                .executeUpdate();
    }

    private static Blob blob(Object row) {
        var columns = (Object[]) row;
        return new Blob(new Sha256((String) columns[0]), (String) columns[1], ((Number) columns[2]).longValue());
    }
}
