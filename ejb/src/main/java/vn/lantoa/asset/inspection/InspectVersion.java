package vn.lantoa.asset.inspection;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.inspection.Inspection.Broken;
import vn.lantoa.asset.inspection.Scan.Unavailable;
import vn.lantoa.outbox.EventHandler;

/**
 * Looks into every file of a received version, once. A scanner that is away or a server that stops is no verdict: the
 * call fails, and the outbox calls again.
 */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InspectVersion implements EventHandler<VersionReceived> {
    /** Children of a node at once: each may use a processor and a quarter of a gigabyte. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    @Inject
    InspectionLedger ledger;

    @Inject
    FileInspection files;

    @Override
    public Class<VersionReceived> event() {
        return VersionReceived.class;
    }

    @Override
    public void on(VersionReceived event) {
        call(event.version());
    }

    /** Inspects the version, unless that has been done. */
    public void call(VersionId version) {
        ledger.findWork(version).ifPresent(work -> {
            var findings = work.stream().map(this::look).toList();
            throwIfNoVerdict(findings);
            ledger.record(version, findings);
        });
    }

    private FileFinding look(FileToInspect file) {
        PLACES.acquireUninterruptibly();
        try {
            return files.look(file);
        } finally {
            PLACES.release();
        }
    }

    private static void throwIfNoVerdict(List<FileFinding> findings) {
        for (var finding : findings) {
            if (finding.scan() instanceof Unavailable scan) throw new InspectorAway("scanner: " + scan.why());
            if (finding.inspection() instanceof Broken broken) throw new InspectorAway("inspector: " + broken.why());
        }
    }
}
