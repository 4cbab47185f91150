package vn.lantoa.distribution.wire;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Stored report, as the API returns it and the pages display it.
 *
 * @param title title of the version
 * @param withdrawnAt when the report was withdrawn; null if it was not
 * @param name name of the partner
 * @param reporter the reporter in the notation of the audit log
 * @param withdrawnBecause why the report was withdrawn; null if it was not
 */
@Schema(name = "Evidence")
public record PublishedLine(
        @Schema(implementation = String.class) PublishedReportId id,
        @Schema(implementation = String.class) PartnerId partner,
        @Schema(implementation = String.class) AssetId asset,
        int version,
        String title,
        @Schema(implementation = String.class) Medium medium,
        String address,
        String slot,
        @Schema(implementation = String.class) Instant at,
        String note,
        @Schema(implementation = String.class) Instant reportedAt,
        @Schema(implementation = String.class) @Nullable Instant withdrawnAt,
        @JsonbTransient String name,
        @JsonbTransient String reporter,
        @JsonbTransient @Nullable String withdrawnBecause) {
    /** Returns whether the report has not been withdrawn. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
