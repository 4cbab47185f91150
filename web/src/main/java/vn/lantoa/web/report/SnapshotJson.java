package vn.lantoa.web.report;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.report.snapshot.Finding;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.report.snapshot.SnapshotCheck;
import vn.lantoa.report.snapshot.SnapshotManifest;

/** Frozen copies of reports as JSON. */
public final class SnapshotJson {
    private SnapshotJson() {}

    /** The frozen copies of a report. */
    @Schema(name = "ReportSnapshots")
    public record All(List<One> snapshots) {
        public All {
            snapshots = List.copyOf(snapshots);
        }

        static All of(List<ReportSnapshot> snapshots) {
            return new All(snapshots.stream().map(One::of).toList());
        }
    }

    /** A frozen copy. */
    @Schema(name = "ReportSnapshot")
    @JsonbPropertyOrder({"id", "number", "submission", "former", "archive", "made"})
    public record One(
            String id,
            @Schema(description = "Of the copies of the same report") int number,
            @Schema(description = "The number of the submission that was frozen") int submission,
            @Schema(description = "The id of the copy that this one corrects") @Nullable String former,
            Archive archive,
            Made made) {
        static One of(ReportSnapshot snapshot) {
            var former = snapshot.former();
            var made = snapshot.made();
            return new One(
                    snapshot.id().toString(),
                    snapshot.number(),
                    snapshot.submission(),
                    former == null ? null : former.toString(),
                    new Archive(
                            snapshot.archive().sha256().hex(),
                            snapshot.archive().bytes(),
                            archive(snapshot)),
                    new Made(made.frozenAt(), made.frozenBy(), made.codeRelease(), made.planVersion()));
        }

        private static String archive(ReportSnapshot snapshot) {
            return SnapshotsApi.PATH + "/" + snapshot.id() + "/archive";
        }
    }

    /** The archive of a frozen copy. */
    @Schema(name = "ReportSnapshotArchive")
    @JsonbPropertyOrder({"sha256", "bytes", "href"})
    public record Archive(String sha256, long bytes, String href) {}

    /** When, by whom and by which code and plan a frozen copy was made. */
    @Schema(name = "ReportSnapshotMade")
    @JsonbPropertyOrder({"frozenAt", "frozenBy", "codeRelease", "planVersion"})
    public record Made(
            Instant frozenAt,
            @Schema(description = "The office") String frozenBy,
            @Schema(description = "The release of the hub", example = "0.3.0") String codeRelease,
            int planVersion) {}

    /** The identity of a frozen copy, from its manifest. */
    @Schema(name = "ReportSnapshotNamed")
    @JsonbPropertyOrder({"id", "number", "kind", "year", "unit", "submission", "codeRelease"})
    public record Named(
            String id,
            @Schema(description = "Of the copies of the same report") int number,
            @Schema(description = "unit, department, committee") String kind,
            int year,
            @Schema(description = "Code of the unit", example = "so-khcn") String unit,
            @Schema(description = "The receipt of the submission: the SHA-256 of report.json") String submission,
            @Schema(description = "The release of the hub that froze it") String codeRelease) {
        static Named of(SnapshotManifest manifest) {
            return new Named(
                    manifest.snapshot().id().toString(),
                    manifest.snapshot().number(),
                    manifest.report().kind(),
                    manifest.report().year(),
                    manifest.report().unit(),
                    manifest.report().sha256().hex(),
                    manifest.made().codeRelease());
        }
    }

    /** The result of an archive's check. */
    @Schema(name = "ReportSnapshotCheck")
    @JsonbPropertyOrder({"intact", "sha256", "findings", "place", "seq", "snapshot"})
    public record Check(
            @Schema(description = "Whether it is what was frozen, to the byte") boolean intact,
            @Schema(description = "Of the archive") String sha256,
            List<Fault> findings,
            @Schema(
                            description =
                                    "chained: its entry has its place in the audit log; waiting: it is chained within"
                                            + " the second; unknown: this hub knows nothing of it")
                    String place,
            @Schema(description = "Its place in the chain") @Nullable Long seq,
            @Schema(description = "What it is; missing where no key of the hub has signed its manifest as it is")
                    @Nullable Named snapshot) {
        public Check {
            findings = List.copyOf(findings);
        }

        static Check of(SnapshotCheck check) {
            var manifest = check.manifest();
            return new Check(
                    check.isIntact(),
                    check.sha256().hex(),
                    check.findings().stream().map(Fault::of).toList(),
                    check.place().slug(),
                    check.seq(),
                    manifest == null ? null : Named.of(manifest));
        }
    }

    /** A fault of an archive. */
    @Schema(name = "ReportSnapshotFinding")
    @JsonbPropertyOrder({"entry", "fault"})
    public record Fault(
            @Schema(description = "The file in the archive; empty where it is the archive itself") String entry,
            @Schema(description = "frame, changed, missing, foreign, signature, other, audit") String fault) {
        static Fault of(Finding one) {
            return new Fault(one.entry(), one.fault().slug());
        }
    }
}
