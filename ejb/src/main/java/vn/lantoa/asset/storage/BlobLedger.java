package vn.lantoa.asset.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.lantoa.kernel.Sha256;

/** Short transactions after an object was stored. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class BlobLedger {
    @Inject
    Blobs blobs;

    public Blob keep(Blob blob, Instant at) {
        return blobs.keep(blob, at);
    }

    /** Stores the CRC-32 of stored bytes. */
    public void keepCrc32(Sha256 sha256, long crc32) {
        blobs.keepCrc32(sha256, crc32);
    }
}
