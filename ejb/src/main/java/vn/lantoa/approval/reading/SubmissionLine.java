package vn.lantoa.approval.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * One submission in a list.
 *
 * @param said the words of those who take part
 * @param mine whether the reader may decide it now: holds the role, and had no part in it
 */
public record SubmissionLine(
        SubmissionId id,
        SubmittedVersion version,
        SubmissionState state,
        Steps steps,
        Said said,
        Period period,
        boolean mine) {

    /**
     * The version under review.
     *
     * @param kind slug of the asset's kind
     * @param organisation name of the owner
     * @param seal the hash of exactly what is under review
     * @param state the state of its inspection
     */
    public record SubmittedVersion(
            AssetId asset,
            int number,
            String kind,
            String language,
            String title,
            String organisation,
            Sha256 seal,
            String state) {}

    /** The step that waits or was decided last, the number of steps, and the organisation whose approvers decide it. */
    public record Steps(int step, int of, String deciding) {}

    /**
     * The words of submitter and decider.
     *
     * @param by name of the submitter
     * @param note the submitter's note
     * @param reason of the latest decision; empty where none was given
     */
    public record Said(String by, String note, String reason) {}

    /** The time from submission to the end of the review. */
    public record Period(Instant submittedAt, @Nullable Instant endedAt) {}
}
