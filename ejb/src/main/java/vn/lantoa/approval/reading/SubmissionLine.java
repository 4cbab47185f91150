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
 * @param mine whether whoever asked may decide it now: holds the role, and had no part in it
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
     * The version that is reviewed.
     *
     * @param kind slug of the asset's kind
     * @param organisation name of the owner
     * @param seal what is under review, byte for byte
     * @param state how far its inspection is
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

    /** Which step of how many waits or was decided last, and whose approvers decide it. */
    public record Steps(int step, int of, String deciding) {}

    /**
     * What was said.
     *
     * @param by name of the submitter
     * @param note what he wrote
     * @param reason of the latest decision; empty where none was given
     */
    public record Said(String by, String note, String reason) {}

    /** From when until when it was open. */
    public record Period(Instant submittedAt, @Nullable Instant endedAt) {}
}
