package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A review has gone on: those whom it concerns now are told. */
public sealed interface ReviewMoved extends HubEvent
        permits StepApproved, SubmissionWithdrawn, VersionApproved, VersionReturned, VersionSubmitted {
    SubmissionId submission();

    Instant at();
}
