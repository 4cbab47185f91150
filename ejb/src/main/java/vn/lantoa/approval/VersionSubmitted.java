package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** A version was handed in for review. */
public record VersionSubmitted(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
