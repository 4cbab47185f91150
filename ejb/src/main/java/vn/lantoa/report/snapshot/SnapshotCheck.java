package vn.lantoa.report.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Slug;

/**
 * The result of an archive's check.
 *
 * @param sha256 hash of the archive
 * @param manifest the manifest; null if it has no valid signature by a key of the hub
 * @param findings faults; empty if the archive is identical to what was frozen
 * @param seq its number in the audit chain of this hub; null if it has none
 */
public record SnapshotCheck(
        Sha256 sha256, @Nullable SnapshotManifest manifest, List<Finding> findings, Place place, @Nullable Long seq) {
    public SnapshotCheck {
        findings = List.copyOf(findings);
    }

    /** The archive's state in the audit log of this hub. */
    public enum Place implements Slug {
        /** Its entry is in the chain. */
        CHAINED,
        /** Its entry exists and will be chained within a second. */
        WAITING,
        /** It has no entry: it was frozen by another hub, or before this one was reinstalled. */
        UNKNOWN
    }

    /** Returns true if the archive is identical to what was frozen. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
