package vn.lantoa.release.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/**
 * Query for releases.
 *
 * @param states the states to find; empty for all
 * @param taken only releases withdrawn in this way; null for all
 * @param after the cursor of the previous page
 */
public record ReleaseQuery(
        Set<ReleaseState> states,
        @Nullable WithdrawalKind taken,
        @Nullable AssetId asset,
        @Nullable String after,
        int limit) {
    /** Query for all releases that are waiting. */
    public static final ReleaseQuery COMING =
            new ReleaseQuery(Set.of(ReleaseState.PLANNED, ReleaseState.EMBARGOED), null, null, null, 100);
}
