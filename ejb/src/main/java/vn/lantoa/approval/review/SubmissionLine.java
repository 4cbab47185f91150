package vn.lantoa.approval.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One submission in a list.
 *
 * @param seal what is reviewed
 * @param deciding name of the organisation whose approvers decide the present step
 * @param mine whether whoever asked may decide it now: holds the role, and had no part in it
 */
public record SubmissionLine(
        String id,
        SubmittedVersion version,
        String state,
        Steps steps,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant endedAt,
        boolean mine) {

    /** The version that is reviewed. */
    public record SubmittedVersion(
            String asset,
            int number,
            String kind,
            String language,
            String title,
            String organisation,
            String seal,
            String state) {}

    /** Which step of how many waits, and whose approvers decide it. */
    public record Steps(int step, int of, String deciding) {}
}
