package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.lantoa.asset.storage.ObjectStore;

/**
 * Expires uploads and removes unreferenced bytes. Rows are deleted before objects, so that a crash leaves objects
 * without a row, which the next sweep finds. May run on two nodes at once.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SweepBytes {
    /** The maximum number of uploads expired per sweep. */
    private static final int AT_ONCE = 1000;

    @Inject
    SweepLedger ledger;

    @Inject
    ReferencedBlobs referenced;

    @Inject
    StrayObjects strays;

    @Inject
    Uploads uploads;

    @Inject
    EndingLedger endings;

    @Inject
    ObjectStore store;

    /** @param now the current instant, for computing ages */
    public SweepReport sweep(Instant now) {
        var expired = expire(now);
        ledger.dropEnded(now);
        referenced.revive();
        var condemned = referenced.condemn(now);
        var deleted = strays.deleteAll(referenced.delete(now));
        return new SweepReport(expired, strays.remove(now), condemned, deleted);
    }

    /** Expires overdue uploads; returns their number. */
    private int expire(Instant now) {
        int ended = 0;
        for (var id : uploads.overdue(now, AT_ONCE).stream().map(Upload::id).toList()) {
            var leftovers = endings.expire(id, now);
            leftovers.ifPresent(each -> each.removeFrom(store));
            if (leftovers.isPresent()) ended++;
        }
        return ended;
    }

    /**
     * Result of a sweep.
     *
     * @param expired the number of expired uploads
     * @param strays the number of removed multipart uploads and objects without a row
     * @param condemned the number of bytes condemned because nothing references them; they are deleted a day later unless
     *     referenced again
     * @param deleted the number of deleted bytes
     */
    public record SweepReport(int expired, int strays, int condemned, int deleted) {}
}
