package vn.lantoa.approval;

import java.time.Instant;
import vn.lantoa.asset.VersionId;

/** Event: a step was approved; the next step is waiting. */
public record StepApproved(SubmissionId submission, VersionId version, Instant at) implements ReviewMoved {}
