package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/** The first of two steps was passed; the second waits. */
public record StepApproved(SubmissionId submission, VersionId version, Instant at) implements HubEvent {}
