package vn.lantoa.web.report;

import java.time.Instant;
import java.util.UUID;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.UnitReportId;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.report.snapshot.SnapshotId;

/** Frozen copies of a report. */
final class TrialSnapshots {
    static final SnapshotId ID = new SnapshotId(new UUID(0, 77));

    private TrialSnapshots() {}

    static ReportSnapshot one(int submission, String sha256, Instant at) {
        return new ReportSnapshot(
                ID,
                new UnitReportId(new UUID(0, 78)),
                1,
                submission,
                null,
                ReportSnapshot.Archive.of(ID, new Sha256(sha256), 2_000_000),
                new ReportSnapshot.SnapshotOrigin(at, "Sở Khoa học và Công nghệ", "0.3.0", 0));
    }
}
