package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/** A reviewer sent a version back. */
public record VersionReturned(SubmissionId submission, VersionId version, Instant at) implements HubEvent {}
