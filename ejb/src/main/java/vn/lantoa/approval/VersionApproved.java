package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** Event: a version was approved in all its steps. */
public record VersionApproved(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
