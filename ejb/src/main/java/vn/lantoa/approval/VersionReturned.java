package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** Event: a reviewer returned a version. */
public record VersionReturned(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
