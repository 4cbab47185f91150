package vn.lantoa.report.snapshot;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.UnitReportId;

/**
 * A frozen copy of a report, as the API returns it and the pages display it.
 *
 * @param number number of the copy among the copies of the same report, from 1
 * @param submission number of the frozen submission
 * @param former the copy that this copy corrects; null for the first copy
 */
@Schema(name = "ReportSnapshot")
@JsonbPropertyOrder({"id", "number", "submission", "former", "archive", "made"})
public record ReportSnapshot(
        @Schema(implementation = String.class) SnapshotId id,
        @JsonbTransient UnitReportId report,
        @Schema(description = "Of the copies of the same report") int number,
        @Schema(description = "The number of the submission that was frozen") int submission,
        @Schema(implementation = String.class, description = "The id of the copy that this one corrects") @Nullable SnapshotId former,
        Archive archive,
        SnapshotOrigin made) {
    /** Path of the frozen copies in the API. */
    public static final String PATH = "/api/v1/reports/snapshots";

    /**
     * The archive, stored under its hash.
     *
     * @param href path of the archive in the API
     */
    @Schema(name = "ReportSnapshotArchive")
    @JsonbPropertyOrder({"sha256", "bytes", "href"})
    public record Archive(@Schema(implementation = String.class) Sha256 sha256, long bytes, String href) {
        /** Returns the archive of the copy with this id. */
        public static Archive of(SnapshotId id, Sha256 sha256, long bytes) {
            return new Archive(sha256, bytes, PATH + "/" + id + "/archive");
        }
    }

    /**
     * How the copy was made.
     *
     * @param frozenBy the office, never a person
     * @param codeRelease release of the hub
     */
    @Schema(name = "ReportSnapshotMade")
    @JsonbPropertyOrder({"frozenAt", "frozenBy", "codeRelease", "planVersion"})
    public record SnapshotOrigin(
            Instant frozenAt,
            @Schema(description = "The office") String frozenBy,
            @Schema(description = "The release of the hub", example = "0.3.0") String codeRelease,
            int planVersion) {}

    /** A frozen copy with the identity of its report. */
    public record OfReport(ReportKey key, ReportSnapshot snapshot) {}
}
