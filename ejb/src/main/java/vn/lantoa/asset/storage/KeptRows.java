package vn.lantoa.asset.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Rows in the order of their keys, fetched page by page. */
final class KeptRows {
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
