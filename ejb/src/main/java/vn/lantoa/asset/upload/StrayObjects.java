package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.storage.StoredObject;

/**
 * Removes objects without a row, left by a crash between the store and the database. Only objects at least a day old
 * are removed, since the object is stored before its row.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class StrayObjects {
    static final Duration AGE = Duration.ofHours(24);

    /** The number of strays above which, if over a tenth of all objects, the database is assumed wrong or outdated. */
    static final int BELIEVABLE = 100;

    private static final Logger LOG = System.getLogger(StrayObjects.class.getName());
    private static final int PAGE = 500;
    private static final List<String> PREFIXES = List.of(Blob.PREFIX, Blob.TAIL_PREFIX);

    @Inject
    ObjectStore store;

    @Inject
    SweepLedger ledger;

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
            LOG.log(Level.ERROR, "not swept: {0} of {1} objects below {2} have no row", strays.size(), all, prefix);
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
