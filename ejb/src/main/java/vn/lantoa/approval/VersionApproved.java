package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** A version passed all its steps. */
public record VersionApproved(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
