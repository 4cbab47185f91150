package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** Event: a version was submitted for review. */
public record VersionSubmitted(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
