package vn.lantoa.report.snapshot;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Slug;

/**
 * The result of an archive's check, as the API returns it and the page displays it.
 *
 * @param intact true if there are no findings
 * @param manifest the manifest; null if the archive has none with a valid signature by a key of the hub
 */
@Schema(name = "ReportSnapshotCheck")
@JsonbPropertyOrder({"intact", "sha256", "findings", "place", "seq", "snapshot"})
public record SnapshotCheck(
        @Schema(description = "Whether it is what was frozen, to the byte") boolean intact,
        @Schema(implementation = String.class, description = "Of the archive") Sha256 sha256,
        List<Finding> findings,
        @Schema(
                        implementation = String.class,
                        description = "chained: its entry has its place in the audit log; waiting: it is chained within"
                                + " the second; unknown: this hub knows nothing of it")
                Place place,
        @Schema(description = "Its place in the chain") @Nullable Long seq,
        @Schema(description = "What it is; missing where no key of the hub has signed its manifest as it is") @Nullable Named snapshot,
        @JsonbTransient @Nullable SnapshotManifest manifest) {
    /** Returns the result for this archive. */
    public static SnapshotCheck of(
            Sha256 sha256,
            @Nullable SnapshotManifest manifest,
            List<Finding> findings,
            Place place,
            @Nullable Long seq) {
        var named = manifest == null ? null : Named.of(manifest);
        return new SnapshotCheck(findings.isEmpty(), sha256, findings, place, seq, named, manifest);
    }

    /** The archive's state in the audit log of this hub. */
    public enum Place implements Slug {
        /** Its entry is in the chain. */
        CHAINED,
        /** Its entry exists and will be chained within a second. */
        WAITING,
        /**
         * The hub has no entry for the archive: the archive was frozen by another hub, or before this hub was
         * reinstalled.
         */
        UNKNOWN
    }

    /** The identity of a frozen copy, from its manifest. */
    @Schema(name = "ReportSnapshotNamed")
    @JsonbPropertyOrder({"id", "number", "kind", "year", "unit", "submission", "codeRelease"})
    public record Named(
            @Schema(implementation = String.class) SnapshotId id,
            @Schema(description = "Of the copies of the same report") int number,
            @Schema(description = "unit, department, committee") String kind,
            int year,
            @Schema(description = "Code of the unit", example = "so-khcn") String unit,
            @Schema(description = "The receipt of the submission: the SHA-256 of report.json") String submission,
            @Schema(description = "The release of the hub that froze it") String codeRelease) {
        static Named of(SnapshotManifest manifest) {
            return new Named(
                    manifest.snapshot().id(),
                    manifest.snapshot().number(),
                    manifest.report().kind(),
                    manifest.report().year(),
                    manifest.report().unit(),
                    manifest.report().sha256().hex(),
                    manifest.made().codeRelease());
        }
    }
}
