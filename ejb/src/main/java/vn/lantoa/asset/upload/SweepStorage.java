package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.storage.StoredObject;
import vn.lantoa.kernel.Recurring;

/**
 * Purges drafts, expires uploads and removes unreferenced bytes every hour, on the first node that takes the lease.
 * Rows are deleted before objects, so that a crash leaves objects without a row, which the next sweep finds. Stray
 * objects are removed only when they are a day old, because an object is stored before its row. Two nodes may sweep at
 * the same time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SweepStorage {
    static final Duration AGE = Duration.ofHours(24);
    /**
     * If there are more stray objects than this, and more than a tenth of all objects, the database is assumed to be
     * wrong or outdated.
     */
    static final int BELIEVABLE = 100;

    private static final Logger LOG = System.getLogger(SweepStorage.class.getName());
    private static final int PAGE = 500;
    private static final List<String> PREFIXES = List.of(Blob.PREFIX, Blob.TAIL_PREFIX);
    /** The maximum number of uploads that a sweep expires. */
    private static final int AT_ONCE = 1000;

    @Inject
    SweepLedger ledger;

    @Inject
    Clock clock;

    @Inject
    Uploads uploads;

    @Inject
    UploadLedger endings;

    @Inject
    ObjectStore store;

    @Recurring("PT1H")
    void sweep() {
        if (!ledger.takeTurn()) return;
        var purged = ledger.purge(clock.instant());
        var report = sweep(clock.instant());
        LOG.log(
                Logger.Level.INFO,
                "swept: purged={0} expired={1} strays={2} condemned={3} deleted={4}",
                purged,
                report.expired(),
                report.strays(),
                report.condemned(),
                report.deleted());
    }

    /** @param now the current instant, for computing ages */
    public SweepReport sweep(Instant now) {
        var expired = expire(now);
        ledger.dropEnded(now);
        ledger.revive();
        var condemned = ledger.condemn(now);
        var deleted = deleteAll(ledger.delete(now));
        return new SweepReport(expired, remove(now), condemned, deleted);
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
     * @param strays the number of removed objects and multipart uploads without a row
     * @param condemned the number of bytes condemned because nothing references them; they are deleted a day later
     *     unless referenced again
     * @param deleted the number of deleted bytes
     */
    public record SweepReport(int expired, int strays, int condemned, int deleted) {}

    /** Removes stray objects; returns their number. */
    public int remove(Instant now) {
        var before = now.minus(AGE);
        return removeMultiparts(before)
                + PREFIXES.stream()
                        .mapToInt(prefix -> removeObjects(prefix, before))
                        .sum();
    }

    /** Deletes objects whose rows are gone; returns their number. */
    public int deleteAll(List<String> keys) {
        keys.forEach(store::delete);
        return keys.size();
    }

    private int removeMultiparts(Instant before) {
        var strays = store.listMultiparts(Blob.PREFIX).stream()
                .filter(each -> each.startedAt().isBefore(before))
                .filter(each -> !ledger.isKnown(each))
                .toList();
        strays.forEach(each -> store.abortMultipart(each.key(), each.multipart()));
        return strays.size();
    }

    private int removeObjects(String prefix, Instant before) {
        var strays = new ArrayList<String>();
        var page = new ArrayList<String>();
        int all = 0;
        try (var objects = store.list(prefix)) {
            for (var each = objects.iterator(); each.hasNext(); all++) {
                addIfOld(page, each.next(), before);
                if (page.size() == PAGE) addUnknown(page, strays);
            }
        }
        if (!page.isEmpty()) addUnknown(page, strays);
        if (strays.size() > BELIEVABLE && strays.size() > all / 10) {
            LOG.log(
                    Logger.Level.ERROR,
                    "not swept: {0} of {1} objects below {2} have no row",
                    strays.size(),
                    all,
                    prefix);
            return 0;
        }
        strays.forEach(store::delete);
        return strays.size();
    }

    private static void addIfOld(List<String> page, StoredObject object, Instant before) {
        if (object.storedAt().isBefore(before)) page.add(object.key());
    }

    private void addUnknown(List<String> page, List<String> strays) {
        strays.addAll(ledger.unknownObjects(page));
        page.clear();
    }
}
