package vn.lantoa.rendition.fingerprint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.Sha256;

/** The short transactions around the fingerprints, one for each picture's bytes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FingerprintLedger {
    private static final String UNSEEN =
            " and not exists (select 1 from picture_fingerprint p where p.sha256 = f.sha256)";

    @PersistenceContext
    EntityManager em;

    /** The picture of this upload, if it is one without a fingerprint. */
    public List<UnseenPicture> unseen(UploadId upload) {
        return pictures(em.createNativeQuery("select f.sha256, f.media_type, f.received from upload f"
                        + " where f.id = ? and f.state = 'COMPLETE'" + UNSEEN)
                .setParameter(1, upload.value()));
    }

    /** The pictures of this version without a fingerprint. */
    public List<UnseenPicture> unseen(VersionId version) {
        return pictures(em.createNativeQuery(
                        "select f.sha256, f.media_type, f.bytes from version_file f where f.version_id = ?" + UNSEEN)
                .setParameter(1, version.value()));
    }

    /** Stores a fingerprint, or that there is none; a former row stays. */
    public void keep(Sha256 picture, Optional<Long> fingerprint) {
        // the bytes may be gone meanwhile, and nothing may be kept of those that are
        em.createNativeQuery("insert into picture_fingerprint (sha256, fingerprint)"
                        + " select b.sha256, cast(cast(? as bigint) as bit(64)) from blob b where b.sha256 = ?"
                        + " on conflict (sha256) do nothing")
                .setParameter(1, fingerprint.map(String::valueOf).orElse(null))
                .setParameter(2, picture.hex())
                .executeUpdate();
    }

    private static List<UnseenPicture> pictures(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new UnseenPicture(new Sha256((String) row[0]), (String) row[1], ((Number) row[2]).longValue()))
                .filter(one -> Likeness.TYPES.contains(one.mediaType()))
                .toList();
    }
}
