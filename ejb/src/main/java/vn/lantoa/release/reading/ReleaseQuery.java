package vn.lantoa.release.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/**
 * A query of releases.
 *
 * @param states any of these; empty for all
 * @param taken only those taken back in this way
 * @param after cursor of the page before
 */
public record ReleaseQuery(
        Set<ReleaseState> states,
        @Nullable WithdrawalKind taken,
        @Nullable AssetId asset,
        @Nullable String after,
        int limit) {
    /** The query of all that wait for their time. */
    public static final ReleaseQuery COMING =
            new ReleaseQuery(Set.of(ReleaseState.PLANNED, ReleaseState.EMBARGOED), null, null, null, 100);

    public ReleaseQuery {
        states = Set.copyOf(states);
    }
}
