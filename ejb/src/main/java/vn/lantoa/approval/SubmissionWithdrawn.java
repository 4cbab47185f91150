package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** Event: a submission was withdrawn before its first decision. */
public record SubmissionWithdrawn(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
