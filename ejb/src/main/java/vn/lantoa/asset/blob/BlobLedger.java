package vn.lantoa.asset.blob;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** The short transaction after an object was stored. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BlobLedger {
    @Inject
    Blobs blobs;

    public Blob keep(Blob blob, Instant at) {
        return blobs.keep(blob, at);
    }
}
