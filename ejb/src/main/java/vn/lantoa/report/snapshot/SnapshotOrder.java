package vn.lantoa.report.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.report.ReportCourse.Accepted;
import vn.lantoa.report.ReportKey;

/**
 * Order to make a frozen copy.
 *
 * @param former the last copy of the same report; null if there is none
 * @param head head of the audit chain
 * @param frozenBy the office that freezes the report
 */
public record SnapshotOrder(
        SnapshotId id,
        ReportKey key,
        Accepted accepted,
        @Nullable ReportSnapshot former,
        AuditHead head,
        Instant at,
        String frozenBy) {
    int number() {
        return former == null ? 1 : former.number() + 1;
    }

    SnapshotKind kind() {
        return SnapshotKind.of(key.step());
    }

    /** Returns the identity of the copy for the manifest. */
    SnapshotManifest.Identity identity() {
        var corrected = former == null
                ? null
                : new SnapshotManifest.Former(former.id(), former.archive().sha256());
        return new SnapshotManifest.Identity(id, number(), corrected);
    }

    /** Returns the record of the copy with this archive. */
    ReportSnapshot made(ReportSnapshot.Archive archive, ReportSnapshot.SnapshotOrigin made) {
        return new ReportSnapshot(
                id,
                accepted.report(),
                number(),
                accepted.submission().number(),
                former == null ? null : former.id(),
                archive,
                made);
    }
}
