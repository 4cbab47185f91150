package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** A step was passed; the next one waits. */
public record StepApproved(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
