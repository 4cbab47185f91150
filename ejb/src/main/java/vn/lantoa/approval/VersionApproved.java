package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/** A version passed all its steps. */
public record VersionApproved(SubmissionId submission, VersionId version, Instant at) implements HubEvent {}
