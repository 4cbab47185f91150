package vn.lantoa.asset.blob;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.kernel.Sha256;

/** The short transaction after an object was stored. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BlobLedger {
    @Inject
    Blobs blobs;

    public Blob keep(Blob blob, Instant at) {
        return blobs.keep(blob, at);
    }

    /** Keeps the CRC-32 of kept bytes. */
    public void keepCrc32(Sha256 sha256, long crc32) {
        blobs.keepCrc32(sha256, crc32);
    }
}
