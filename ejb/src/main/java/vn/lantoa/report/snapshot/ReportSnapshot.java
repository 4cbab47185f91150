package vn.lantoa.report.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.UnitReportId;

/**
 * A frozen copy of a report.
 *
 * @param number of the copies of the same report, counted from 1
 * @param submission the number of the submission that was frozen
 * @param former the copy that it corrects; null where it is the first
 */
public record ReportSnapshot(
        SnapshotId id,
        UnitReportId report,
        int number,
        int submission,
        @Nullable SnapshotId former,
        Archive archive,
        Made made) {
    /** Its archive, whose bytes are kept by their hash. */
    public record Archive(Sha256 sha256, long bytes) {}

    /**
     * How it was made.
     *
     * @param frozenBy the office, and no person
     * @param codeRelease the release of the hub
     */
    public record Made(Instant frozenAt, String frozenBy, String codeRelease, int planVersion) {}

    /** A frozen copy with the identity of its report. */
    public record OfReport(ReportKey key, ReportSnapshot snapshot) {}
}
