package vn.lantoa.report.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.UnitReportId;

/**
 * A frozen copy of a report.
 *
 * @param number number among the copies of the same report, from 1
 * @param submission number of the frozen submission
 * @param former the copy that it corrects; null for the first
 */
public record ReportSnapshot(
        SnapshotId id,
        UnitReportId report,
        int number,
        int submission,
        @Nullable SnapshotId former,
        Archive archive,
        Made made) {
    /** The archive, stored under its hash. */
    public record Archive(Sha256 sha256, long bytes) {}

    /**
     * How the copy was made.
     *
     * @param frozenBy the office, never a person
     * @param codeRelease release of the hub
     */
    public record Made(Instant frozenAt, String frozenBy, String codeRelease, int planVersion) {}

    /** A frozen copy with the identity of its report. */
    public record OfReport(ReportKey key, ReportSnapshot snapshot) {}
}
