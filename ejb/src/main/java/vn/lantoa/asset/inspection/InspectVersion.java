package vn.lantoa.asset.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import vn.lantoa.asset.Inspection.Broken;
import vn.lantoa.asset.TimedMedia;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.outbox.EventHandler;

/**
 * Inspects all files of a received version that contains only texts, pictures and documents of usual size. Each version
 * is inspected once, in one of two bulkheads, so that small files never wait for large or long ones. If the scanner is
 * unavailable or the server is stopping, the call fails and the outbox retries it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class InspectVersion implements EventHandler<VersionReceived> {
    /** The size in bytes above which a scan takes more than a few seconds. */
    private static final long LARGE = 64L << 20;

    /** The maximum number of concurrent children per node: each may use a processor and 256 MiB. */
    private static final Semaphore QUICK = new Semaphore(2, true);

    private static final Semaphore LARGE_ONES = new Semaphore(1, true);

    @Inject
    InspectionLedger ledger;

    @Inject
    FileInspection files;

    @Override
    public void on(VersionReceived event) {
        inspect(event.version(), work -> work.stream().noneMatch(InspectVersion::isLarge), QUICK);
    }

    /** Inspects the version if it contains a large file and was not inspected yet. */
    public void large(VersionId version) {
        inspect(version, work -> work.stream().anyMatch(InspectVersion::isLarge), LARGE_ONES);
    }

    private static boolean isLarge(FileToInspect file) {
        return file.bytes() > LARGE || TimedMedia.includes(file.mediaType());
    }

    private void inspect(VersionId version, Predicate<List<FileToInspect>> isOurs, Semaphore places) {
        ledger.findWork(version).filter(isOurs).ifPresent(work -> {
            var findings = work.stream().map(file -> inspect(file, places)).toList();
            throwIfNoVerdict(findings);
            ledger.record(version, findings);
        });
    }

    private FileFinding inspect(FileToInspect file, Semaphore places) {
        places.acquireUninterruptibly();
        try {
            return files.inspect(file);
        } finally {
            places.release();
        }
    }

    private static void throwIfNoVerdict(List<FileFinding> findings) {
        for (var finding : findings) {
            if (finding.scan() instanceof Scan.Unavailable scan) throw new InspectorAway("scanner: " + scan.why());
            if (finding.inspection() instanceof Broken broken) throw new InspectorAway("inspector: " + broken.why());
        }
    }

    /** Exception for a scanner or inspector that does not respond or failed; the inspection must be repeated later. */
    static final class InspectorAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InspectorAway(String why) {
            super(why);
        }
    }
}
