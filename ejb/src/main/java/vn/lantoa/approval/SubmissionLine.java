package vn.lantoa.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * Submission in a list.
 *
 * @param said the submitter's note and the latest decider's reason
 * @param mine whether the reader may decide it now: they hold the role and had no part in the version
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
     * Version under review.
     *
     * @param kind the slug of the asset's kind
     * @param organisation the name of the owner
     * @param seal the seal of the content under review
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

    /**
     * The step that is waiting or was decided last, the number of steps, and the organisation whose approvers decide
     * it.
     */
    public record Steps(int step, int of, String deciding) {}

    /**
     * Texts written by submitter and decider.
     *
     * @param by the submitter's name
     * @param note the submitter's note
     * @param reason the reason of the latest decision; empty if none was given
     */
    public record Said(String by, String note, String reason) {}

    /** Time from submission to the end of the review. */
    public record Period(Instant submittedAt, @Nullable Instant endedAt) {}
}
