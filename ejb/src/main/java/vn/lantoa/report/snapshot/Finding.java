package vn.lantoa.report.snapshot;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Slug;

/**
 * A fault found in the archive of a frozen copy.
 *
 * @param entry file in the archive; empty for the archive itself
 */
@Schema(name = "ReportSnapshotFinding")
@JsonbPropertyOrder({"entry", "fault"})
public record Finding(
        @Schema(description = "The file in the archive; empty where it is the archive itself") String entry,
        @Schema(
                        implementation = String.class,
                        description = "frame, changed, missing, foreign, signature, other, audit")
                Fault fault) {
    /** The kind of fault. */
    public enum Fault implements Slug {
        /** The file is not an archive of this format, or its structure was changed. */
        FRAME,
        /** The bytes of the entry differ from the frozen bytes. */
        CHANGED,
        /** The entry is in the manifest but not in the archive. */
        MISSING,
        /** The entry is in the archive but not in the manifest. */
        FOREIGN,
        /** The manifest has no valid signature by a key of this hub. */
        SIGNATURE,
        /** The hub has a different archive, or a different audit log entry, under the id of the archive. */
        OTHER,
        /** The archive's entry in the audit log was changed or moved in the chain. */
        AUDIT
    }
}
