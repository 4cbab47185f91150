package vn.lantoa.approval;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Query for submissions; null means any.
 *
 * @param after the cursor of the previous page
 */
public record ReviewQuery(@Nullable SubmissionState state, @Nullable AssetId asset, @Nullable String after, int limit) {
    /** Query for all submissions that wait for a decision. */
    public static final ReviewQuery OPEN = new ReviewQuery(SubmissionState.SUBMITTED, null, null, 100);
}
