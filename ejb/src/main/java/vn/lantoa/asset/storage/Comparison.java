package vn.lantoa.asset.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.StorageReport.Finding;
import vn.lantoa.asset.storage.StorageReport.Kind;

/** Comparison of rows and objects, which counts matches and collects differences. One instance per check. */
final class Comparison {
    /** Objects younger than this may lack a row, because an object is stored before its row. */
    static final Duration YOUTH = Duration.ofHours(1);

    /** Findings beyond this number are counted but not listed. */
    static final int LISTED = 1000;

    private final Function<String, Optional<Long>> stat;
    private final StorageLedger ledger;
    private final Instant at;
    private final List<Finding> findings = new ArrayList<>();
    private long rows;
    private long objects;
    private long missing;
    private long differing;
    private long strays;

    Comparison(Function<String, Optional<Long>> stat, StorageLedger ledger, Instant at) {
        this.stat = stat;
        this.ledger = ledger;
        this.at = at;
    }

    /** Checks a row again whose object was not listed: meanwhile the object may have been added, or the row deleted. */
    void row(KeptRow row) {
        rows++;
        var found = stat.apply(row.key());
        if (found.isEmpty()) {
            if (!ledger.knows(row.key())) return;
            missing++;
            add(new Finding(Kind.MISSING, row.key(), row.sha256(), row.bytes(), null));
        } else if (found.get() != row.bytes()) {
            differs(row, found.get());
        }
    }

    /** Checks an object and its row, if there is one. */
    void object(StoredObject object, @Nullable KeptRow row) {
        objects++;
        if (row != null) {
            rows++;
            if (object.bytes() != row.bytes()) differs(row, object.bytes());
            return;
        }
        if (object.storedAt().isAfter(at.minus(YOUTH)) || ledger.knows(object.key())) return;
        strays++;
        add(new Finding(Kind.STRAY, object.key(), null, null, object.bytes()));
    }

    private void differs(KeptRow row, long found) {
        differing++;
        add(new Finding(Kind.DIFFERENT_SIZE, row.key(), row.sha256(), row.bytes(), found));
    }

    private void add(Finding finding) {
        if (findings.size() < LISTED) findings.add(finding);
    }

    StorageReport report() {
        var intact = missing == 0 && differing == 0;
        return new StorageReport(
                at, intact, rows, objects, new StorageReport.Wrong(missing, differing, strays), findings);
    }
}
