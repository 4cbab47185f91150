package vn.lantoa.asset.sweep;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.upload.EndingLedger;
import vn.lantoa.asset.upload.Upload;
import vn.lantoa.asset.upload.Uploads;

/** Expires uploads that got no byte for too long. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiringUploads {
    /** Uploads expired at once; more wait for the next sweep. */
    private static final int AT_ONCE = 1000;

    @Inject
    Uploads uploads;

    @Inject
    EndingLedger endings;

    @Inject
    ObjectStore store;

    /** Expires them; returns their number. */
    public int expire(Instant now) {
        int ended = 0;
        for (var id : uploads.overdue(now, AT_ONCE).stream().map(Upload::id).toList()) {
            var leftovers = endings.expire(id, now);
            leftovers.ifPresent(each -> each.removeFrom(store));
            if (leftovers.isPresent()) ended++;
        }
        return ended;
    }
}
