package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Stored report.
 *
 * @param title of the version
 * @param withdrawnAt null unless the report was withdrawn
 * @param withdrawnBecause null unless the report was withdrawn
 */
public record PublishedLine(
        PublishedReportId id,
        By by,
        String title,
        PublishedReport report,
        Instant reportedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBecause) {
    /**
     * Partner that published, and who reported it.
     *
     * @param reporter in the notation of the audit log
     */
    public record By(PartnerId partner, String name, String reporter) {}

    /** Returns whether the report has not been withdrawn. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
