package vn.lantoa.release.reading;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;

/**
 * Release that is, or was, held before its publication or withdrawal.
 *
 * @param secondsLeft seconds until the end of the hold, negative afterwards; null if nothing is pending
 */
public record HeldRelease(
        ReleaseId id, AssetId asset, String title, Reach reach, ReleaseState state, @Nullable Long secondsLeft) {
    /** Returns whether everyone can open the release now. */
    public boolean isPublic() {
        return state == ReleaseState.PUBLISHED && reach == Reach.PUBLIC;
    }
}
