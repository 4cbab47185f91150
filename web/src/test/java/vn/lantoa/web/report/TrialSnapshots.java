package vn.lantoa.web.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.UnitReportId;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.report.snapshot.SnapshotId;

/** The section of frozen copies with an in-memory list, for a caller with these roles. */
final class TrialSnapshots {
    static final SnapshotId ID = new SnapshotId(new UUID(0, 77));

    private TrialSnapshots() {}

    static SnapshotSection of(List<ReportSnapshot> frozen, Set<Role> roles) {
        var rights = TrialRights.of(roles);
        var section = new SnapshotSection();
        section.access = rights.access;
        section.organisations = rights.organisations;
        section.current = rights.current;
        section.snapshots = new ReadSnapshots() {
            @Override
            public List<ReportSnapshot> call(Actor by, ReportKey report) {
                return frozen;
            }
        };
        return section;
    }

    static ReportSnapshot one(int submission, String sha256, Instant at) {
        return new ReportSnapshot(
                ID,
                new UnitReportId(new UUID(0, 78)),
                1,
                submission,
                null,
                new ReportSnapshot.Archive(new Sha256(sha256), 2_000_000),
                new ReportSnapshot.Made(at, "Sở Khoa học và Công nghệ", "0.3.0", 0));
    }
}
