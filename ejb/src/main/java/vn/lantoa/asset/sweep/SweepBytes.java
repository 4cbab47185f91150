package vn.lantoa.asset.sweep;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Expires uploads and removes what nothing references: rows first, objects after, so that a crash leaves objects
 * without a row, which the next sweep finds. May run on two nodes at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepBytes {
    @Inject
    ExpiringUploads expiring;

    @Inject
    SweepLedger ledger;

    @Inject
    ReferencedBlobs referenced;

    @Inject
    StrayObjects strays;

    /** @param now instant by which ages are measured */
    public SweepReport sweep(Instant now) {
        var expired = expiring.expire(now);
        ledger.dropEnded(now);
        referenced.revive();
        var condemned = referenced.condemn(now);
        var deleted = strays.deleteAll(referenced.delete(now));
        return new SweepReport(expired, strays.remove(now), condemned, deleted);
    }
}
