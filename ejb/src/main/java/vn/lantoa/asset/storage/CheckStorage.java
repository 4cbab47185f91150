package vn.lantoa.asset.storage;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/**
 * Compares the database with the object store. Reads both in key order, so that neither is held in memory. The hub may
 * be running: each difference is checked again before it is reported. Repairs nothing.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CheckStorage {
    @Inject
    ObjectStore store;

    @Inject
    StorageLedger ledger;

    @Inject
    Oversight oversight;

    @Inject
    Clock clock;

    public StorageReport call(Actor by) {
        oversight.requireAuditor(by);
        var comparison = new Comparison(store::stat, ledger, clock.instant());
        var rows = new KeptRows(ledger);
        try (var objects = store.list(Blob.PREFIX)) {
            for (var each = objects.iterator(); each.hasNext(); ) {
                var object = each.next();
                for (var row = rows.peek(); row != null && row.key().compareTo(object.key()) < 0; row = rows.peek()) {
                    comparison.row(row);
                    rows.skip();
                }
                var row = rows.peek();
                var met = row != null && row.key().equals(object.key());
                comparison.object(object, met ? row : null);
                if (met) rows.skip();
            }
        }
        for (var row = rows.peek(); row != null; row = rows.peek()) {
            comparison.row(row);
            rows.skip();
        }
        return comparison.report();
    }

    /** Rows in key order, fetched page by page. */
    static final class KeptRows {
        private static final int PAGE = 1000;

        private final StorageLedger ledger;
        private final Deque<KeptRow> page = new ArrayDeque<>();
        private String last = "";
        private boolean end;

        KeptRows(StorageLedger ledger) {
            this.ledger = ledger;
        }

        /** Returns the next row without advancing; null at the end. */
        @Nullable KeptRow peek() {
            if (page.isEmpty() && !end) {
                page.addAll(ledger.rowsAfter(last, PAGE));
                end = page.isEmpty();
            }
            return page.peek();
        }

        /** Advances to the next row. */
        void skip() {
            last = page.remove().key();
        }
    }
}
