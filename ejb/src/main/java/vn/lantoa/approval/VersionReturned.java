package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** A reviewer sent a version back. */
public record VersionReturned(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
