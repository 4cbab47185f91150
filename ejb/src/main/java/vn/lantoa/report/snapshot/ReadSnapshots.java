package vn.lantoa.report.snapshot;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ProofAddresses;
import vn.lantoa.report.ReportAccess;
import vn.lantoa.report.ReportKey;

/** Reads the frozen copies of a report, for actors who may read the report. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadSnapshots {
    @Inject
    ReportAccess access;

    @Inject
    ReportSnapshots snapshots;

    @Inject
    ProofAddresses proofs;

    /** Returns the copies of a report, latest first. */
    public List<ReportSnapshot> call(Actor by, ReportKey report) {
        access.admitReader(by, report);
        return snapshots.of(report);
    }

    /** Returns the path of the proof page of the report's last submission; empty if there is none. */
    public Optional<String> proofPage(Actor by, ReportKey report) {
        access.admitReader(by, report);
        return proofs.lastPath(report);
    }

    /** Returns the copy with this id. */
    public ReportSnapshot.OfReport one(Actor by, SnapshotId id) {
        var found = snapshots.get(id);
        access.admitReader(by, found.key());
        return found;
    }
}
