package vn.lantoa.approval.reading;

import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;

/**
 * A query of submissions; null means any.
 *
 * @param after cursor of the page before
 */
public record ReviewQuery(@Nullable SubmissionState state, @Nullable AssetId asset, @Nullable String after, int limit) {
    /** The query of all that wait for somebody's decision. */
    public static final ReviewQuery OPEN = new ReviewQuery(SubmissionState.SUBMITTED, null, null, 100);
}
