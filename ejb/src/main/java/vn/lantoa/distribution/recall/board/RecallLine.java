package vn.lantoa.distribution.recall.board;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;

/**
 * One withdrawal, with how many partners have answered.
 *
 * @param dueAt when the last of them is to have answered
 * @param named how many may hold it
 * @param told how many were told by one way at least; that says nothing of removal
 * @param acknowledged how many say that it is down
 * @param overdue how many of them are late
 */
public record RecallLine(Withdrawn withdrawn, Instant dueAt, long named, long told, long acknowledged, long overdue) {
    /** The withdrawn release. */
    public record Withdrawn(
            ReleaseId release,
            AssetId asset,
            int version,
            String title,
            WithdrawalKind kind,
            String explanation,
            Instant at) {
        /** The form for partners: without detail when it was removed by law. */
        Withdrawn toPartners() {
            return kind == WithdrawalKind.REMOVE_BY_LAW
                    ? new Withdrawn(release, asset, version, "", kind, "", at)
                    : this;
        }
    }

    /** True if nobody is awaited any more. */
    public boolean isDone() {
        return acknowledged == named;
    }
}
