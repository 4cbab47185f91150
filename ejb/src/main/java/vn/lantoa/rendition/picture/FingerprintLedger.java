package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/** Short transactions before and after fingerprinting, one per picture. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FingerprintLedger {
    private static final String UNSEEN =
            " and not exists (select 1 from picture_fingerprint p where p.sha256 = f.sha256)";

    @Inject
    Database database;

    /** Returns the picture of this upload if it has no fingerprint yet; empty otherwise. */
    public List<UnseenPicture> unseen(UploadId upload) {
        return pictures(database.sql("select f.sha256, f.media_type, f.received as bytes from upload f"
                        + " where f.id = :upload and f.state = 'COMPLETE'" + UNSEEN)
                .with("upload", upload));
    }

    /** Returns the pictures of this version that have no fingerprint yet. */
    public List<UnseenPicture> unseen(VersionId version) {
        return pictures(
                database.sql("select f.sha256, f.media_type, f.bytes from version_file f where f.version_id = :version"
                                + UNSEEN)
                        .with("version", version));
    }

    /** Stores a fingerprint, or null if the picture has none. An existing row is kept. */
    public void keep(Sha256 picture, @Nullable Long fingerprint) {
        // the bytes may have been deleted meanwhile; then nothing is stored
        database.sql("insert into picture_fingerprint (sha256, fingerprint)"
                        + " select b.sha256, cast(cast(:fingerprint as bigint) as bit(64)) from blob b"
                        + " where b.sha256 = :picture"
                        + " on conflict (sha256) do nothing")
                .with("fingerprint", fingerprint == null ? null : String.valueOf(fingerprint))
                .with("picture", picture)
                .update();
    }

    private static List<UnseenPicture> pictures(SqlQuery query) {
        return query.list(UnseenPicture.class).stream()
                .filter(one -> Likeness.TYPES.contains(one.mediaType()))
                .toList();
    }
}
