package vn.lantoa.approval;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;

/**
 * Decides about a submission.
 *
 * @param reason required for a return
 * @param seal the seal that the decider looked at; null if the caller did not say
 * @param step the step that the decider looked at; null if the caller did not say
 */
public record DecideCommand(
        SubmissionId submission,
        @Nullable Verdict verdict,
        String reason,
        @Nullable Sha256 seal,
        @Nullable Integer step,
        Actor by) {}
