package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: the state of a review changed. The officers concerned are notified. */
public sealed interface ReviewMoved extends HubEvent
        permits StepApproved, SubmissionWithdrawn, VersionApproved, VersionReturned, VersionSubmitted {
    SubmissionId submission();

    Instant at();
}
