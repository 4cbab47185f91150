package vn.lantoa.release.quarantine;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.lantoa.asset.inspection.FileInspection.StoredSource;
import vn.lantoa.asset.inspection.Scan;
import vn.lantoa.asset.inspection.VirusScanner;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;

/**
 * Rescans files that were accepted with older signatures or without a scanner. Works sequentially, on one node, and
 * only while the scanner is available. Infected files are quarantined.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RescanFiles {
    private static final Duration SHARE = Duration.ofSeconds(30);

    @Inject
    VirusScanner scanner;

    @Inject
    BlobStorage blobs;

    @Inject
    RescanLedger ledger;

    @Inject
    QuarantineLedger quarantine;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    /** Works for at most half a minute per run; the rest of the time is left to new files. */
    @Recurring("PT30S")
    public void call() {
        if (!scanner.isSetUp() || !ledger.takeTurn()) return;
        var until = clock.instant().plus(SHARE);
        scanner.signatures().ifPresentOrElse(signatures -> walk(signatures, until), ledger::away);
    }

    private void walk(String signatures, Instant until) {
        for (var walk = ledger.underWay(signatures); walk.isPresent(); walk = ledger.underWay(signatures))
            for (var file : ledger.next(walk.get())) {
                if (!clock.instant().isBefore(until)) return;
                ledger.begin(file);
                var scan = scan(file);
                if (scan instanceof Scan.Unavailable && scanner.signatures().isEmpty()) {
                    ledger.away();
                    return;
                }
                end(file, scan);
            }
    }

    private void end(DueFile file, Scan scan) {
        if (scan instanceof Scan.Infected infected) quarantine.hold(file.sha256(), infected.signature());
        ledger.end(file, scan instanceof Scan.Clean || scan instanceof Scan.Infected, scan instanceof Scan.Infected);
        meters.count("lantoa_files_rescanned_total", "result", scan.slug());
    }

    /** Returns the scan result; unavailable if the bytes are missing in the store, which the storage check reports. */
    private Scan scan(DueFile file) {
        try {
            return scanner.scan(new StoredSource(blobs, file.sha256(), file.bytes()));
        } catch (ObjectStoreFault fault) {
            if (!fault.isMissing()) throw fault;
            return new Scan.Unavailable("missing in the object store");
        }
    }
}
