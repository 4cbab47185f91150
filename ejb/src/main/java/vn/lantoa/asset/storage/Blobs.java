package vn.lantoa.asset.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** Repository of stored bytes. */
@ApplicationScoped
public class Blobs {
    @Inject
    Database database;

    public Blob get(Sha256 sha256) {
        return find(sha256).orElseThrow(() -> new NotFound("bytes:" + sha256));
    }

    public Optional<Blob> find(Sha256 sha256) {
        return database.sql("select sha256, object_key, bytes from blob where sha256 = :sha256")
                .with("sha256", sha256)
                .first(Blob.class);
    }

    /**
     * Inserts a row for the bytes, or returns the existing row; the given object is then superfluous. Revives bytes
     * condemned by the sweeper.
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public Blob keep(Blob blob, Instant at) {
        return database.sql(
                        """
                        insert into blob (sha256, object_key, bytes, created_at)
                        values (:sha256, :objectKey, :bytes, :at)
                        on conflict (sha256) do update set condemned_at = null
                        returning sha256, object_key, bytes""")
                .with(blob)
                .with("at", at)
                .first(Blob.class)
                .orElseThrow();
    }

    /** Returns the CRC-32 of the bytes; empty if it was not computed yet. */
    public Optional<Long> findCrc32(Sha256 sha256) {
        return database.sql("select crc32 from blob where sha256 = :sha256")
                .with("sha256", sha256)
                .value(Long.class);
    }

    @Transactional(Transactional.TxType.REQUIRED)
    public void keepCrc32(Sha256 sha256, long crc32) {
        database.sql("update blob set crc32 = :crc32 where sha256 = :sha256")
                .with("crc32", crc32)
                .with("sha256", sha256)
                .update();
    }

    /** Records that a virus scanner has scanned these bytes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepScanned(Sha256 sha256) {
        database.sql("update blob set scanned_at = now() where sha256 = :sha256")
                .with("sha256", sha256)
                .update();
    }
}
