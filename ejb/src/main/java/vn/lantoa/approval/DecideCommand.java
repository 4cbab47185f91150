package vn.lantoa.approval;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;

/**
 * Decision about a submission.
 *
 * @param reason required for a return
 * @param seal the seal that the decider saw; null if the caller did not send it
 * @param step the step that the decider saw; null if the caller did not send it
 */
public record DecideCommand(
        SubmissionId submission,
        @Nullable Verdict verdict,
        String reason,
        @Nullable Sha256 seal,
        @Nullable Integer step,
        Actor by) {}
