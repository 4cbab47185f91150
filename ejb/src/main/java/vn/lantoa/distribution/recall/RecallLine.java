package vn.lantoa.distribution.recall;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/**
 * Withdrawal with the numbers of partners concerned.
 *
 * @param dueAt latest deadline of the partners
 * @param named number of partners that may hold the release
 * @param told number of partners notified in at least one way; a notification does not confirm removal
 * @param acknowledged number of partners that have acknowledged
 * @param overdue number of overdue partners
 */
public record RecallLine(Withdrawn withdrawn, Instant dueAt, long named, long told, long acknowledged, long overdue) {
    /** Withdrawn release. */
    @Schema(name = "RecalledRelease")
    public record Withdrawn(
            @Schema(implementation = String.class) ReleaseId release,
            @Schema(implementation = String.class) AssetId asset,
            int version,
            String title,
            @Schema(implementation = String.class) WithdrawalKind kind,
            String explanation,
            @Schema(implementation = String.class) Instant at) {
        /** Returns the form for partners: without details if the release was removed by law. */
        Withdrawn toPartners() {
            return kind == WithdrawalKind.REMOVE_BY_LAW
                    ? new Withdrawn(release, asset, version, "", kind, "", at)
                    : this;
        }
    }
}
