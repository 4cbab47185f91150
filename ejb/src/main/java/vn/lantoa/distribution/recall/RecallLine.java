package vn.lantoa.distribution.recall;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/**
 * Withdrawal with the numbers of its partners.
 *
 * @param dueAt latest deadline of its partners
 * @param named number of partners that may hold it
 * @param told number of partners notified in at least one way; this does not confirm removal
 * @param acknowledged number of partners that have acknowledged
 * @param overdue number of overdue partners
 */
public record RecallLine(Withdrawn withdrawn, Instant dueAt, long named, long told, long acknowledged, long overdue) {
    /** Withdrawn release. */
    public record Withdrawn(
            ReleaseId release,
            AssetId asset,
            int version,
            String title,
            WithdrawalKind kind,
            String explanation,
            Instant at) {
        /** Returns the form for partners: without details if it was removed by law. */
        Withdrawn toPartners() {
            return kind == WithdrawalKind.REMOVE_BY_LAW
                    ? new Withdrawn(release, asset, version, "", kind, "", at)
                    : this;
        }
    }

    /** Returns whether all partners have acknowledged. */
    public boolean isDone() {
        return acknowledged == named;
    }
}
