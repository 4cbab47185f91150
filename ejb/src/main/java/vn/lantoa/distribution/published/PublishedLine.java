package vn.lantoa.distribution.published;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * A report that is kept.
 *
 * @param title of the version
 * @param withdrawnAt null while it stands
 * @param withdrawnBecause null while it stands
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
     * The partner who published it, and the reporter.
     *
     * @param reporter as the audit log names actors
     */
    public record By(PartnerId partner, String name, String reporter) {}

    /** True if it still stands. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
