package vn.lantoa.report.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Slug;

/**
 * What was found when an archive was checked.
 *
 * @param sha256 of the archive
 * @param manifest null where no key of the hub has signed it as it is
 * @param findings nothing where it is what was frozen, to the byte
 * @param seq its place in the audit chain of this hub; null where it has none
 */
public record SnapshotCheck(
        Sha256 sha256, @Nullable SnapshotManifest manifest, List<Finding> findings, Place place, @Nullable Long seq) {
    public SnapshotCheck {
        findings = List.copyOf(findings);
    }

    /** What the audit log of this hub says of it. */
    public enum Place implements Slug {
        /** Its entry has its place in the chain. */
        CHAINED,
        /** Its entry is there, and is chained within the second. */
        WAITING,
        /** Nothing: it was frozen by another hub, or before this one was installed anew. */
        UNKNOWN
    }

    /** True if it is what was frozen. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
