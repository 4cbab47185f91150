package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/** A version was handed in for review. */
public record VersionSubmitted(SubmissionId submission, VersionId version, Instant at) implements HubEvent {}
