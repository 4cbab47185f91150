package vn.lantoa.report.snapshot;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.report.ReportCourse.Accepted;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.snapshot.ReportSnapshot.Made;
import vn.lantoa.report.snapshot.SnapshotManifest.Former;
import vn.lantoa.report.snapshot.SnapshotManifest.Identity;

/**
 * A frozen copy that is to be made.
 *
 * @param former the last one of the same report; null where there is none
 * @param head the end of the audit chain
 * @param frozenBy the office
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

    /** Who it is, as the manifest says it. */
    Identity identity() {
        return new Identity(
                id,
                number(),
                Optional.ofNullable(former)
                        .map(one -> new Former(one.id(), one.archive().sha256()))
                        .orElse(null));
    }

    /** The row of it, made by this release and with this archive. */
    ReportSnapshot made(ReportSnapshot.Archive archive, Made made) {
        return new ReportSnapshot(
                id,
                accepted.report(),
                number(),
                accepted.submission().number(),
                Optional.ofNullable(former).map(ReportSnapshot::id).orElse(null),
                archive,
                made);
    }
}
